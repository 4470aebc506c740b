//! Stacks.
//!
//! API: <https://docs.openstack.org/api-ref/orchestration/v1/#stacks>

use serde_json::{Map, Value, json};

use super::Heat;
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::options;
use crate::surface::ModelArg::This;
use crate::surface::{All, Arg, Item, Model, ModelDecl, Ref, Shared, Then};

pub struct Stack;

impl Model for Stack {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.orchestration", "Stack", "Resources that were made together.")
            .property("id", "string", "The stack's id.", &[])
            .property("name", "string", "Its name.", &["name", "stack_name"])
            .property(
                "status",
                "string",
                "Heat's own status, such as `CREATE_COMPLETE`.",
                &["status", "stack_status"],
            )
            .property("description", "string", "What it is for.", &[])
            .property(
                "templateDescription",
                "string",
                "What its template is for.",
                &["templateDescription", "template_description"],
            )
            .property(
                "statusReason",
                "string",
                "Why it has its status.",
                &["statusReason", "stack_status_reason"],
            )
            .property("owner", "string", "Whose it is.", &["owner", "stack_owner"])
            .property(
                "disableRollback",
                "boolean",
                "Whether what was made stays when the rest can't be.",
                &["disableRollback", "disable_rollback"],
            )
            .property("parameters", "JsonObject", "The template's parameters.", &[])
            .property("capabilities", "string[]", "Always empty.", &[])
            .property(
                "notificationTopics",
                "string[]",
                "Always empty.",
                &["notificationTopics", "notification_topics"],
            )
            .property(
                "timeout",
                "number",
                "Minutes that a change of it may take.",
                &["timeout", "timeout_mins"],
            )
            .property(
                "createdAt",
                "string",
                "When it was created, ISO 8601.",
                &["createdAt", "creation_time"],
            )
            .property(
                "updatedAt",
                "string",
                "When it was last changed, ISO 8601.",
                &["updatedAt", "updated_time"],
            )
            .property(
                "outputs",
                "JsonObject[]",
                "What its template puts out: `[{output_key, output_value}]`.",
                &[],
            )
            .raw(&["original", "openstack"])
            .method_then(
                "refresh()",
                "Fetches the stack and takes over what it is now.",
                "getStack",
                &[This],
                Then::Apply,
            )
    }
}

/// A stack by its name or id, or as a model. Heat finds either, but wants both in the paths below a stack.
pub enum Named {
    /// Its name, or its id.
    Text(String),
    /// Its name and its model.
    Model(String, Ref<Stack>),
}

impl Arg for Named {
    fn decode(value: Value, name: &str) -> Result<Self> {
        let unfit = || Error::new("stack must be a string or stack instance");
        if let Value::String(_) | Value::Number(_) = value {
            return Ok(Self::Text(Ref::<Stack>::decode(value, name).map_err(|_| unfit())?.id));
        }
        let stack = Ref::<Stack>::decode(value, name).map_err(|_| unfit())?;
        match stack.details.get("name").and_then(Value::as_str) {
            Some(text) => Ok(Self::Model(text.to_owned(), stack)),
            None => Ok(Self::Text(stack.id)),
        }
    }

    fn ts() -> String {
        Ref::<Stack>::ts()
    }
}

/// A stack that is known by its name and its id.
pub struct Known {
    name: String,
    id: String,
    /// The stack, if it had to be fetched.
    pub fetched: Shared<Stack>,
    /// The stack, as a property of what belongs to it.
    pub property: Value,
}

impl Known {
    /// The path of something below the stack.
    pub fn path(&self, below: &[&str]) -> Path {
        let stack = ["stacks", &self.name, &self.id];
        Path::Segments(stack.iter().chain(below).map(|segment| (*segment).to_owned()).collect())
    }
}

impl Named {
    /// Asks for the stack, unless its name and its id are known already.
    pub async fn known(self, heat: &Heat) -> Result<Known> {
        let asked = match self {
            Self::Model(name, stack) => {
                let property = stack.as_property();
                return Ok(Known { name, id: stack.id, fetched: Shared(None), property });
            }
            Self::Text(text) => text,
        };
        let stack = fetch(heat, &asked).await?;
        let id = stack.str("id").ok_or_else(Error::empty_response)?.to_owned();
        let name = stack.str("stack_name").map_or(asked, str::to_owned);
        Ok(Known { name, id, fetched: Shared(Some(stack)), property: Shared::<Stack>::as_property() })
    }
}

/// A stack by its name or id. Heat redirects to the full path.
async fn fetch(heat: &Heat, text: &str) -> Result<Item<Stack>> {
    Ok(Item::new(heat.get(["stacks", text]).send().await?.object("stack")?))
}

options! {
    /// Which stacks to list.
    pub struct ListStacks {
        /// Only stacks in this status of Heat's, such as `CREATE_COMPLETE`.
        status: Option<String>,
        /// Only stacks of this name.
        name: Option<String>,
        /// Most stacks in the answer. Default: as many as the cloud gives at once.
        limit: Option<u64>,
        /// Id of the stack after which the list goes on.
        marker: Option<String>,
        /// Passed on as `sort`.
        sort: Option<String>,
        /// `'asc'` or `'desc'`.
        "sortDir" => sort_dir: Option<String>,
        /// What to sort by: `name`, `status`, `created_at` or `updated_at`.
        "sortKeys" => sort_keys: Option<String>,
    }

    /// A stack to be created.
    pub struct CreateStack {
        /// The stack's name. Required.
        name: Option<String>,
        /// Minutes that creating it may take. Required.
        timeout: Option<u64>,
        /// Its template, as an object or as text. Required, unless `templateUrl` is given.
        template: Option<Value> as "JsonObject | string",
        /// Where its template is.
        "templateUrl" => template_url: Option<String>,
        /// Its environment, as an object or as text.
        environment: Option<Value> as "JsonObject | string",
        /// The template's parameters.
        parameters: Option<Map<String, Value>>,
        /// Contents of files that the template names: `{name: text}`.
        files: Option<Map<String, Value>>,
        /// For `adoptStack`: what `abandonStack` has called back with.
        "stackData" => stack_data: Option<Value> as "JsonObject | string",
        /// Keeps what was made when the rest can't be. Default `true`.
        "disableRollback" => disable_rollback: Option<bool>,
        /// Only tells what the stack would be, as `previewStack` does. Default `false`.
        preview: Option<bool>,
    }
}

pub async fn list(heat: Heat, options: Option<ListStacks>) -> Result<All<Stack>> {
    let query = options.map(|options| options.to_query()).unwrap_or_default();
    // Heat's own names have underscores.
    let own = |name| match name {
        "sortDir" => "sort_dir",
        "sortKeys" => "sort_keys",
        name => name,
    };
    let query = query.into_iter().map(|(name, value)| (own(name), value));
    let answer = heat.get(["stacks"]).query(query).send().await?;
    All::of(answer, "stacks")
}

pub async fn get(heat: Heat, stack: Named) -> Result<Item<Stack>> {
    match stack {
        Named::Text(text) => fetch(&heat, &text).await,
        Named::Model(name, stack) => {
            let answer = heat.get(["stacks", &name, &stack]).send().await?;
            Ok(Item::new(answer.object("stack")?))
        }
    }
}

/// The document that a stack is created, previewed or adopted by.
fn document(stack: CreateStack) -> Result<Value> {
    let missing = |what: &str| Error::new(format!("options.{what} is a required argument."));
    let name = stack.name.filter(|name| !name.is_empty()).ok_or_else(|| missing("name"))?;
    let timeout = stack.timeout.ok_or_else(|| missing("timeout"))?;
    // Heat reads an environment from text; an object is JSON, which is YAML too.
    let environment = match stack.environment {
        Some(Value::String(text)) => text,
        Some(environment) => environment.to_string(),
        None => "{}".into(),
    };
    let mut out = json!({ "stack_name": name, "environment": environment, "timeout_mins": timeout });
    match (stack.template, stack.template_url) {
        (Some(template), _) => out["template"] = template,
        (None, Some(url)) => out["template_url"] = url.into(),
        (None, None) => return Err(Error::new("one of template or templateUrl are required")),
    }
    let adopted = stack.stack_data.as_ref().and_then(|data| data.get("parameters")).cloned();
    if let Some(parameters) = adopted.or_else(|| stack.parameters.map(Value::Object)) {
        out["parameters"] = parameters;
    }
    if let Some(files) = stack.files {
        out["files"] = files.into();
    }
    match stack.stack_data {
        Some(Value::String(text)) => out["adopt_stack_data"] = text.into(),
        Some(data) => out["adopt_stack_data"] = data.to_string().into(),
        None => {}
    }
    if let Some(disable) = stack.disable_rollback {
        out["disable_rollback"] = disable.into();
    }
    Ok(out)
}

/// Heat answers with an id; the stack itself is to be fetched.
async fn follow(heat: &Heat, answer: &Response) -> Result<Item<Stack>> {
    let stack = answer.object("stack")?;
    let id = stack.get("id").and_then(Value::as_str).ok_or_else(Error::empty_response)?;
    fetch(heat, id).await
}

pub async fn create(heat: Heat, details: CreateStack) -> Result<Item<Stack>> {
    if details.preview == Some(true) {
        return preview(heat, details).await;
    }
    let answer = heat.post(["stacks"]).json(&document(details)?).send().await?;
    follow(&heat, &answer).await
}

pub async fn preview(heat: Heat, details: CreateStack) -> Result<Item<Stack>> {
    let answer = heat.post(["stacks", "preview"]).json(&document(details)?).send().await?;
    let stack = answer.object("stack")?;
    // A stack that is only a preview can't be fetched, and need not be.
    match stack.contains_key("stack_name") {
        true => Ok(Item::new(stack)),
        false => follow(&heat, &answer).await,
    }
}

pub async fn adopt(heat: Heat, details: CreateStack) -> Result<Item<Stack>> {
    create(heat, details).await
}

/// What an update may say, by the model's properties.
const UPDATABLE: [(&str, &str); 6] = [
    ("template_url", "templateUrl"),
    ("template", "template"),
    ("files", "files"),
    ("environment", "environment"),
    ("parameters", "parameters"),
    ("timeout_mins", "timeout"),
];

/// Calls back with the model that was passed.
pub async fn update(heat: Heat, stack: Option<Ref<Stack>>) -> Result<Ref<Stack>> {
    let missing = || Error::new("you must provide a stack to update");
    let stack = stack.filter(|stack| stack.is_model).ok_or_else(missing)?;
    let name = stack.details.get("name").and_then(Value::as_str).ok_or_else(missing)?;
    let mut document = Map::new();
    for (field, property) in UPDATABLE {
        if let Some(value) = stack.details.get(property).filter(|value| !value.is_null()) {
            document.insert(field.into(), value.clone());
        }
    }
    if let Some(Value::Object(parameters)) = document.get_mut("parameters") {
        // Parameters of Heat's own, which a stack that was fetched has beside those of its template.
        parameters.retain(|name, _| !name.starts_with("OS::"));
    }
    heat.put(["stacks", name, &stack]).json(&document).send().await?;
    Ok(stack)
}

pub async fn delete(heat: Heat, stack: Named) -> Result<bool> {
    let stack = stack.known(&heat).await?;
    heat.delete(stack.path(&[])).send().await?;
    Ok(true)
}

pub async fn abandon(heat: Heat, stack: Named) -> Result<Value> {
    let stack = stack.known(&heat).await?;
    heat.delete(stack.path(&["abandon"])).send().await?.json()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    fn web() -> Value {
        json!({
            "id": "st-1", "stack_name": "web", "stack_status": "CREATE_COMPLETE", "stack_owner": "me",
            "disable_rollback": true, "timeout_mins": 30, "creation_time": "2020-01-01T00:00:00Z",
        })
    }

    fn shaped() -> Value {
        json!({
            "id": "st-1", "name": "web", "status": "CREATE_COMPLETE", "owner": "me", "disableRollback": true,
            "timeout": 30, "createdAt": "2020-01-01T00:00:00Z",
        })
    }

    fn of_model() -> Value {
        model("openstack.orchestration.Stack", json!({"id": "st-9", "name": "model", "$ref": 0}))
    }

    #[tokio::test]
    async fn lists_with_heats_own_names() {
        let mut cloud = cloud().await;
        let query = "status=S&name=n&limit=2&marker=m&sort=x&sort_dir=asc&sort_keys=name";
        cloud.answer("GET", &format!("/orchestration/stacks?{query}"), 200, json!({"stacks": [web()]})).await;
        let heat = cloud.client(service());
        let options = json!({
            "status": "S", "name": "n", "limit": 2, "marker": "m", "sort": "x", "sortDir": "asc",
            "sortKeys": "name", "bogus": 1,
        });
        let stacks = heat.call("getStacks", json!([options])).await.unwrap();
        assert_eq!(stacks, json!([[[shaped(), web()]]]));
    }

    #[tokio::test]
    async fn a_stack_by_its_name_follows_heats_redirect() {
        let mut cloud = cloud().await;
        let target = format!("{}/orchestration/stacks/web/st-1", cloud.server.url());
        let mock = cloud.mock("GET", "/orchestration/stacks/web").with_status(302);
        let mock = mock.with_header("location", &target).create_async().await;
        cloud.keep(mock);
        cloud.answer("GET", "/orchestration/stacks/web/st-1", 200, json!({"stack": web()})).await;
        cloud.answer("GET", "/orchestration/stacks/model/st-9", 200, json!({"stack": web()})).await;
        let heat = cloud.client(service());
        for stack in [json!("web"), of_model()] {
            let got = heat.call("getStack", json!([stack])).await.unwrap();
            assert_eq!(got, json!([[shaped(), web()]]));
        }
    }

    #[tokio::test]
    async fn an_answer_without_a_stack_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/orchestration/stacks/web", 200, json!({})).await;
        cloud.answer("GET", "/orchestration/stacks", 200, json!({})).await;
        cloud.answer("GET", "/orchestration/stacks/gone", 404, json!({"error": {}})).await;
        let heat = cloud.client(service());
        for (method, args) in
            [("getStack", json!(["web"])), ("getStacks", json!([])), ("deleteStack", json!(["web"]))]
        {
            let error = heat.call(method, args).await.unwrap_err();
            assert_eq!(error.message(), "Unexpected empty response", "{method}");
        }
        let error = heat.call("getStack", json!(["gone"])).await.unwrap_err();
        assert_eq!(error.message(), "openstack Error (404): Item not found");
    }

    #[tokio::test]
    async fn creates_and_fetches() {
        let mut cloud = cloud().await;
        let sent = json!({
            "stack_name": "web", "environment": "{\"p\":1}", "timeout_mins": 30, "template": {"heat": 1},
            "parameters": {"a": "b"}, "files": {"f": "x"}, "disable_rollback": false,
        });
        cloud.answer_to("POST", "/orchestration/stacks", sent, 201, json!({"stack": {"id": "st-1"}})).await;
        cloud.answer("GET", "/orchestration/stacks/st-1", 200, json!({"stack": web()})).await;
        let heat = cloud.client(service());
        let details = json!({
            "name": "web", "timeout": "30", "template": {"heat": 1}, "environment": {"p": 1},
            "parameters": {"a": "b"}, "files": {"f": "x"}, "disableRollback": false,
        });
        let created = heat.call("createStack", json!([details])).await.unwrap();
        assert_eq!(created, json!([[shaped(), web()]]));
    }

    #[tokio::test]
    async fn creating_needs_a_name_a_timeout_and_a_template() {
        let heat = cloud().await.client(service());
        for (details, words) in [
            (json!([]), "options.name is a required argument."),
            (json!([{"name": "x"}]), "options.timeout is a required argument."),
            (json!([{"name": "x", "timeout": 1}]), "one of template or templateUrl are required"),
        ] {
            let error = heat.call("createStack", details).await.unwrap_err();
            assert_eq!(error.message(), words);
        }
    }

    #[tokio::test]
    async fn a_preview_is_what_heat_answers() {
        let mut cloud = cloud().await;
        let sent =
            json!({"stack_name": "web", "environment": "a: 1", "timeout_mins": 5, "template_url": "u"});
        let mut answer = web();
        answer["id"] = json!("None");
        cloud.answer_to("POST", "/orchestration/stacks/preview", sent, 200, json!({"stack": answer})).await;
        let heat = cloud.client(service());
        let details = json!([{"name": "web", "timeout": 5, "templateUrl": "u", "environment": "a: 1"}]);
        let preview = heat.call("previewStack", details).await.unwrap();
        assert_eq!(preview[0][0]["name"], "web");
    }

    #[tokio::test]
    async fn adopts_what_was_abandoned() {
        let mut cloud = cloud().await;
        let data = json!({"resources": {}, "parameters": {"from": "data"}});
        cloud.answer("GET", "/orchestration/stacks/web", 200, json!({"stack": web()})).await;
        cloud.answer("DELETE", "/orchestration/stacks/web/st-1/abandon", 200, data.clone()).await;
        let sent = json!({
            "stack_name": "web", "environment": "{}", "timeout_mins": 30, "template": "x",
            "parameters": {"from": "data"}, "adopt_stack_data": data.to_string(),
        });
        cloud.answer_to("POST", "/orchestration/stacks", sent, 201, json!({"stack": {"id": "st-1"}})).await;
        cloud.answer("GET", "/orchestration/stacks/st-1", 200, json!({"stack": web()})).await;
        let heat = cloud.client(service());
        assert_eq!(heat.call("abandonStack", json!(["web"])).await.unwrap(), json!([data]));
        let details = json!({
            "name": "web", "timeout": 30, "template": "x", "stackData": data, "parameters": {"a": 1},
        });
        let adopted = heat.call("adoptStack", json!([details])).await.unwrap();
        assert_eq!(adopted, json!([[shaped(), web()]]));
    }

    #[tokio::test]
    async fn an_update_sends_what_the_model_says() {
        let mut cloud = cloud().await;
        let sent = json!({"template": {"t": 1}, "parameters": {"p": 1}, "timeout_mins": 5});
        cloud.answer_to("PUT", "/orchestration/stacks/model/st-9", sent, 202, json!(null)).await;
        let heat = cloud.client(service());
        let mut stack = of_model();
        stack["template"] = json!({"t": 1});
        stack["parameters"] = json!({"OS::stack_id": "st-9", "p": 1});
        stack["timeout"] = json!(5);
        assert_eq!(heat.call("updateStack", json!([stack])).await.unwrap(), json!([{"$ref": 0}]));
        let error = heat.call("updateStack", json!(["web"])).await.unwrap_err();
        assert_eq!(error.message(), "you must provide a stack to update");
    }

    #[tokio::test]
    async fn deletes_by_name_and_by_model() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/orchestration/stacks/web", 200, json!({"stack": web()})).await;
        cloud.answer("DELETE", "/orchestration/stacks/web/st-1", 204, json!(null)).await;
        cloud.answer("DELETE", "/orchestration/stacks/model/st-9", 204, json!(null)).await;
        cloud.answer("DELETE", "/orchestration/stacks/model/st-9/abandon", 200, json!({"a": 1})).await;
        let heat = cloud.client(service());
        assert_eq!(heat.call("deleteStack", json!(["web"])).await.unwrap(), json!([true]));
        assert_eq!(heat.call("deleteStack", json!([of_model()])).await.unwrap(), json!([true]));
        assert_eq!(heat.call("abandonStack", json!([of_model()])).await.unwrap(), json!([{"a": 1}]));
        for stack in [json!({}), json!({"name": "x"}), json!(null)] {
            let error = heat.call("deleteStack", json!([stack])).await.unwrap_err();
            assert_eq!(error.message(), "stack must be a string or stack instance");
        }
    }
}
