//! Users of an instance's databases.
//!
//! API: <https://docs.openstack.org/api-ref/database/#users>

use std::sync::Arc;

use http::Method;
use serde_json::{Map, Value, json};

use super::databases::Database;
use super::instances::{Instance, object};
use super::pages::{self, Page};
use super::{NO_INSTANCE, Trove, request, required};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::options;
use crate::surface::ModelArg::{Property, This};
use crate::surface::{Arg, Either, Item, Model, ModelDecl, Ref, Then};

pub struct User;

impl Model for User {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.database", "User", "A user of an instance's databases.")
            .key("name")
            .property("name", "string", "The user's name.", &[])
            .property("password", "string", "The user's password; only of a root user just enabled.", &[])
            .property("instance", "providers.openstack.database.Instance | string", "Whose user it is.", &[])
            .by_reference()
            .hidden()
            .to_json(&["name"])
            .method_then(
                "refresh()",
                "Fetches the user from its instance and takes over what it is now.",
                "getUser",
                &[Property("instance"), This],
                Then::Apply,
            )
    }
}

options! {
    /// A user to be created.
    pub struct CreateUser {
        /// The user's name: at most 16 characters. Required.
        username: Option<String>,
        /// The user's password. Required.
        password: Option<String>,
        /// The database that the user may use; or `databases`. Required.
        database: Option<Either<Vec<Ref<Database>>, Ref<Database>>>,
        /// The databases that the user may use.
        databases: Option<Either<Vec<Ref<Database>>, Ref<Database>>>,
        /// The instance whose user it is to be. Required.
        instance: Option<Ref<Instance>>,
        /// Where the user may connect from. Default `%`, which is anywhere.
        host: Option<String>,
    }

    /// Which users to list.
    pub struct ListUsers {
        /// The instance whose users they are. Required.
        instance: Option<Ref<Instance>>,
        /// Most users in the answer. Default: as many as the cloud gives at once.
        limit: Option<u64>,
        /// Marker of the page, as the call for the page before has brought it.
        offset: Option<String>,
    }
}

/// What Trove refuses in names and passwords, and what 2.2.0 did: some characters, more of them at the start,
/// and blanks at the end.
fn is_fit(text: &str) -> bool {
    let blank = |c: char| c.is_whitespace();
    !text.contains(['\'', '"', '`', ',', ';', '/', '\\'])
        && !text.starts_with(['@', '?', '#'])
        && !text.starts_with(blank)
        && !text.ends_with(blank)
}

fn check(what: &str, text: &str, limit: Option<(&str, usize)>) -> Result<()> {
    if !is_fit(text) {
        return Err(Error::new(format!("Invalid characters in {what} {text}")));
    }
    match limit {
        Some((what, most)) if text.chars().count() > most => {
            Err(Error::new(format!("{what} character limit is {most}")))
        }
        _ => Ok(()),
    }
}

/// A user as Trove wants it, and the instance that it is for.
fn read(user: CreateUser) -> Result<(String, Value)> {
    let missing = |what: &str| Error::new(format!("Options. {what} is a required argument"));
    let present = |text: Option<String>| text.filter(|text| !text.is_empty());
    let name = present(user.username).ok_or_else(|| missing("username"))?;
    let password = present(user.password).ok_or_else(|| missing("password"))?;
    let databases = match user.databases.or(user.database).ok_or_else(|| missing("database"))? {
        Either::First(all) => all,
        Either::Second(one) => vec![one],
    };
    let instance = user.instance.ok_or_else(|| missing("instance"))?;
    check("username", &name, Some(("Username", 16)))?;
    check("password", &password, None)?;
    for database in &databases {
        check("database", database, Some(("Database", 64)))?;
    }
    let databases: Vec<Value> = databases.iter().map(|database| json!({ "name": database.id })).collect();
    let mut out = json!({ "name": name, "password": password, "databases": databases });
    if let Some(host) = user.host {
        out["host"] = host.into();
    }
    Ok((instance.id, out))
}

/// One request for each instance; calls back with the last answer.
pub async fn create(trove: Trove, options: Option<Value>) -> Result<Arc<Response>> {
    let none = || Error::new("Options required for create an instance.");
    let users = match options.ok_or_else(none)? {
        Value::Array(users) => users,
        user => vec![user],
    };
    let mut wanted: Vec<(String, Vec<Value>)> = Vec::new();
    for user in users {
        let (instance, user) = read(CreateUser::decode(user, "options")?)?;
        match wanted.iter_mut().find(|(known, _)| *known == instance) {
            Some((_, users)) => users.push(user),
            None => wanted.push((instance, vec![user])),
        }
    }
    let mut last = Err(none());
    for (instance, users) in wanted {
        let document = json!({ "users": users });
        let path = ["instances", &instance, "users"];
        last = Ok(request(&trove, Method::POST, path).json(&document).send().await?);
    }
    last
}

/// A user that knows its instance.
fn of_instance(mut details: Map<String, Value>, instance: &Ref<Instance>) -> Item<User> {
    details.insert("instance".into(), instance.as_property());
    Item::new(details)
}

pub async fn list(trove: Trove, options: Option<ListUsers>) -> Result<Page<User>> {
    let ListUsers { instance, limit, offset } =
        options.unwrap_or(ListUsers { instance: None, limit: None, offset: None });
    // 2.2.0's words.
    let instance = required(instance, "An instance is required for get all databases.")?;
    let query = pages::query(limit, offset);
    let answer = request(&trove, Method::GET, ["instances", &instance, "users"]).query(query).send().await?;
    pages::read(&answer, "users", |details| of_instance(details, &instance))
}

pub async fn get(
    trove: Trove,
    instance: Option<Ref<Instance>>,
    user: Option<Ref<User>>,
) -> Result<Item<User>> {
    let instance = required(instance, NO_INSTANCE)?;
    let user = required(user, "An user is required.")?;
    let answer = request(&trove, Method::GET, ["instances", &instance, "users", &user]).send().await?;
    Ok(of_instance(object(&answer, "user")?, &instance))
}

pub async fn destroy(
    trove: Trove,
    instance: Option<Ref<Instance>>,
    user: Option<Ref<User>>,
) -> Result<Arc<Response>> {
    let instance = required(instance, NO_INSTANCE)?;
    let user = required(user, "An user is required.")?;
    request(&trove, Method::DELETE, ["instances", &instance, "users", &user]).send().await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use super::User;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::model::model_of;
    use crate::surface::testing::model;

    const USERS: &str = "/database/instances/i-1/users";

    #[test]
    fn no_json_has_the_password() {
        assert_eq!(model_of::<User>().describe()["json"], json!(["name"]));
    }

    #[tokio::test]
    async fn creates_one() {
        let mut cloud = cloud().await;
        let databases = json!([{"name": "a"}, {"name": "b"}]);
        let sent = json!({"users": [{"name": "joe", "password": "pw", "databases": databases}]});
        cloud.answer_to("POST", USERS, sent, 202, json!(null)).await;
        let trove = cloud.client(service());
        let b = model("openstack.database.Database", json!({"name": "b"}));
        let user = json!({"username": "joe", "password": "pw", "databases": ["a", b], "instance": "i-1"});
        let response = trove.call("createUser", json!([user])).await.unwrap();
        assert_eq!(response[0]["statusCode"], 202);
    }

    #[tokio::test]
    async fn creates_each_on_its_own_instance() {
        let mut cloud = cloud().await;
        let user = |name: &str| json!({"name": name, "password": "p", "databases": [{"name": "d"}]});
        let (first, second) = (json!({"users": [user("a"), user("c")]}), json!({"users": [user("b")]}));
        cloud.answer_to("POST", USERS, first, 202, json!(null)).await;
        cloud.answer_to("POST", "/database/instances/i-2/users", second, 202, json!(null)).await;
        let trove = cloud.client(service());
        let user = |name: &str, instance: &str| json!({"username": name, "password": "p", "database": "d", "instance": instance});
        let users = json!([[user("a", "i-1"), user("b", "i-2"), user("c", "i-1")]]);
        trove.call("createUser", users).await.unwrap();
    }

    #[tokio::test]
    async fn every_part_of_a_user_is_checked() {
        let trove = cloud().await.client(service());
        let good = json!({"username": "a", "password": "p", "database": "d", "instance": "i"});
        for (field, value, words) in [
            ("username", json!(null), "Options. username is a required argument"),
            ("password", json!(null), "Options. password is a required argument"),
            ("database", json!(null), "Options. database is a required argument"),
            ("instance", json!(null), "Options. instance is a required argument"),
            ("username", json!("a;b"), "Invalid characters in username a;b"),
            ("username", json!("@a"), "Invalid characters in username @a"),
            ("username", json!("a "), "Invalid characters in username a "),
            ("username", json!("abcdefghijklmnopq"), "Username character limit is 16"),
            ("password", json!("p/p"), "Invalid characters in password p/p"),
            ("database", json!("d`"), "Invalid characters in database d`"),
            ("database", json!("d".repeat(65)), "Database character limit is 64"),
        ] {
            let mut user = good.clone();
            user[field] = value;
            let error = trove.call("createUser", json!([user])).await.unwrap_err();
            assert_eq!(error.message(), words);
        }
        for none in [json!([]), json!([[]])] {
            let error = trove.call("createUser", none).await.unwrap_err();
            assert_eq!(error.message(), "Options required for create an instance.");
        }
    }

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        let users = json!({"users": [{"name": "joe", "databases": []}]});
        cloud.answer("GET", &format!("{USERS}?limit=1&marker=mk"), 200, users).await;
        cloud.answer("GET", &format!("{USERS}/joe"), 200, json!({"user": {"name": "joe"}})).await;
        let trove = cloud.client(service());
        let joe = json!({"name": "joe", "instance": "i-1"});
        let options = json!([{"instance": "i-1", "limit": 1, "offset": "mk"}]);
        assert_eq!(trove.call("getUsers", options).await.unwrap(), json!([[joe], null]));
        assert_eq!(trove.call("getUser", json!(["i-1", "joe"])).await.unwrap(), json!([joe]));
        let error = trove.call("getUsers", json!([{}])).await.unwrap_err();
        assert_eq!(error.message(), "An instance is required for get all databases.");
    }

    #[tokio::test]
    async fn destroys() {
        let mut cloud = cloud().await;
        cloud.answer("DELETE", &format!("{USERS}/joe"), 202, json!(null)).await;
        let trove = cloud.client(service());
        let joe = model("openstack.database.User", json!({"name": "joe"}));
        let response = trove.call("destroyUser", json!(["i-1", joe])).await.unwrap();
        assert_eq!(response[0]["statusCode"], 202);
        let error = trove.call("destroyUser", json!(["i-1"])).await.unwrap_err();
        assert_eq!(error.message(), "An user is required.");
        let error = trove.call("destroyUser", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "An instance is required.");
    }
}
