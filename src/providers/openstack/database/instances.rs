//! Instances: virtual machines with a database server on them.
//!
//! API: <https://docs.openstack.org/api-ref/database/#database-instances>

use std::sync::Arc;

use http::Method;
use serde_json::{Map, Value, json};

use super::databases::NewDatabase;
use super::flavors::{self, Flavor};
use super::pages::{self, Page};
use super::{NO_INSTANCE, Trove, request, required};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::options;
use crate::surface::ModelArg::This;
use crate::surface::{Either, Item, Model, ModelDecl, Ref, Then};

pub struct Instance;

impl Model for Instance {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.database", "Instance", "A virtual machine with a database server on it.")
            .property("id", "string", "The instance's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("links", "Array<{ href: string; rel: string }>", "Where it is.", &[])
            .mapped(
                "status",
                "'PROVISIONING' | 'RUNNING' | 'STOPPED' | 'ERROR' | 'UNKNOWN'",
                "What it is doing, in pkgcloud's words; Trove's own are in `original`.",
                &["status", "state"],
                STATUSES,
            )
            .computed(
                "flavor",
                "{ id: string; links: Array<{ href: string; rel: string }> }",
                "Its flavor.",
                flavor,
            )
            .property("hostname", "string", "Name under which the database server is reached.", &[])
            .property("volume", "{ size: number }", "Its volume; the size in GB.", &[])
            .raw(&["original", "rackspace"])
            .constant(
                "STATUS",
                json!({
                    "error": "ERROR",
                    "provisioning": "PROVISIONING",
                    "reboot": "REBOOT",
                    "running": "RUNNING",
                    "stopped": "STOPPED",
                    "terminated": "TERMINATED",
                    "unknown": "UNKNOWN",
                    "updating": "UPDATING",
                }),
            )
            .method_then(
                "refresh()",
                "Fetches the instance and takes over what it is now.",
                "getInstance",
                &[This],
                Then::Apply,
            )
    }
}

/// Trove's states in pkgcloud's words.
const STATUSES: &[(&str, &str)] = &[
    ("PROVISIONING", "PROVISIONING"),
    ("BUILD", "PROVISIONING"),
    ("REBOOT", "PROVISIONING"),
    ("RESIZE", "PROVISIONING"),
    ("RUNNING", "RUNNING"),
    ("ACTIVE", "RUNNING"),
    ("STOPPING", "STOPPED"),
    ("STOPPED", "STOPPED"),
    ("SHUTDOWN", "STOPPED"),
    ("FAILED", "ERROR"),
    // Trove's own word; 2.2.0 took it for unknown.
    ("ERROR", "ERROR"),
];

/// Always an object, but for an instance of which nothing is known.
fn flavor(details: &Map<String, Value>) -> Option<Value> {
    match details.get("flavor") {
        Some(Value::Null) | None => (!details.is_empty()).then(|| json!({})),
        flavor => flavor.cloned(),
    }
}

/// An instance as it is answered. `original` has its status a second time, as `state`, for apps that read that.
fn item(mut details: Map<String, Value>) -> Item<Instance> {
    if let Some(status) = details.get("status").cloned() {
        details.insert("state".into(), status);
    }
    Item::new(details)
}

/// The object in field `name`; where it is missing, an object of nothing, as 2.2.0 has it.
pub fn object(answer: &Response, name: &str) -> Result<Map<String, Value>> {
    match answer.get(name)? {
        Some(_) => answer.object(name),
        None => Ok(Map::new()),
    }
}

options! {
    /// Which instances to list.
    pub struct ListInstances {
        /// Most instances in the answer. Default: as many as the cloud gives at once.
        limit: Option<u64>,
        /// Marker of the page, as the call for the page before has brought it.
        offset: Option<String>,
    }

    /// An instance to be created.
    pub struct CreateInstance {
        /// The instance's name. Required.
        name: Option<String>,
        /// Its flavor, as a model or by its URL or id. Required.
        flavor: Option<Either<String, Ref<Flavor>>>,
        /// Size of its volume in GB: 1 to 8. Default 1, also for sizes beyond that.
        size: Option<Value> as "number",
        /// Databases to create on it, by their names or as `{name, character_set, collate}`.
        databases: Option<Either<String, Vec<NewDatabase>>>,
        /// Users to create on it: `[{name, password, databases: [{name}]}]`.
        users: Option<Value> as "JsonObject[]",
        /// Which database server it has: `{type, version}`. Default: the cloud's.
        datastore: Option<Value> as "{ type?: string; version?: string; [field: string]: unknown }",
        /// Networks to connect it to: `[{'net-id'}]`.
        nics: Option<Value> as "JsonObject[]",
        /// Availability zone.
        "availabilityZone" => availability_zone: Option<String>,
    }
}

pub async fn list(trove: Trove, options: Option<ListInstances>) -> Result<Page<Instance>> {
    let (limit, offset) = options.map_or((None, None), |options| (options.limit, options.offset));
    let query = pages::query(limit, offset);
    let answer = request(&trove, Method::GET, ["instances"]).query(query).send().await?;
    pages::read(&answer, "instances", item)
}

pub async fn get(trove: Trove, instance: Option<Ref<Instance>>) -> Result<Item<Instance>> {
    let instance = required(instance, NO_INSTANCE)?;
    let answer = request(&trove, Method::GET, ["instances", &instance]).send().await?;
    Ok(item(object(&answer, "instance")?))
}

/// The size of a volume. What is no size that 2.2.0 allows is 1, silently.
fn volume_size(size: Option<Value>) -> Result<Value> {
    match size {
        None => Ok(1.into()),
        Some(Value::Number(size)) if size.as_f64().is_some_and(|size| (1.0..=8.0).contains(&size)) => {
            Ok(size.into())
        }
        Some(Value::Number(_)) => Ok(1.into()),
        Some(_) => Err(Error::new("options. Volume size should be a Number, not a String")),
    }
}

pub async fn create(trove: Trove, options: Option<CreateInstance>) -> Result<Item<Instance>> {
    let options = options.ok_or_else(|| Error::new("Options required for create an instance."))?;
    let missing = |what: &str| Error::new(format!("options. {what} is a required argument"));
    let name = options.name.ok_or_else(|| missing("name"))?;
    let flavor = options.flavor.ok_or_else(|| missing("flavor"))?;
    let flavor = match &flavor {
        Either::First(reference) => reference,
        Either::Second(flavor) => flavors::reference(flavor),
    };
    let databases = match options.databases {
        Some(Either::First(name)) => vec![NewDatabase::named(name)],
        Some(Either::Second(databases)) => databases,
        None => Vec::new(),
    };
    let databases: Vec<Value> = databases.into_iter().map(|NewDatabase(database)| database).collect();
    let mut instance = json!({
        "name": name,
        "flavorRef": flavor,
        "databases": databases,
        "volume": { "size": volume_size(options.size)? },
    });
    let rest = [
        ("users", options.users),
        ("datastore", options.datastore),
        ("nics", options.nics),
        ("availability_zone", options.availability_zone.map(Value::from)),
    ];
    for (field, value) in rest {
        if let Some(value) = value {
            instance[field] = value;
        }
    }
    let document = json!({ "instance": instance });
    let answer = request(&trove, Method::POST, ["instances"]).json(&document).send().await?;
    Ok(item(object(&answer, "instance")?))
}

pub async fn destroy(trove: Trove, instance: Option<Ref<Instance>>) -> Result<Arc<Response>> {
    let instance = required(instance, NO_INSTANCE)?;
    request(&trove, Method::DELETE, ["instances", &instance]).send().await
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    fn db(status: &str) -> Value {
        json!({"id": "i-1", "name": "db", "status": status, "volume": {"size": 2}})
    }

    /// An instance as the app gets it: its properties, and Trove's own answer.
    fn shaped(status: &str, ours: &str) -> Value {
        let mut original = db(status);
        original["state"] = json!(status);
        let shaped = json!({"id": "i-1", "name": "db", "status": ours, "flavor": {}, "volume": {"size": 2}});
        json!([shaped, original])
    }

    #[tokio::test]
    async fn lists_in_pages() {
        let mut cloud = cloud().await;
        let links = json!([{"rel": "next", "href": "http://t/instances?limit=2&marker=mk%202"}]);
        let page = json!({"instances": [db("ACTIVE")], "links": links});
        cloud.answer("GET", "/database/instances?limit=2&marker=mk1", 200, page).await;
        cloud.answer("GET", "/database/instances", 200, json!({"instances": [db("FAILED")]})).await;
        let trove = cloud.client(service());
        let page = trove.call("getInstances", json!([{"limit": 2, "offset": "mk1"}])).await.unwrap();
        assert_eq!(page, json!([[shaped("ACTIVE", "RUNNING")], "mk 2"]));
        let last = trove.call("getInstances", json!([])).await.unwrap();
        assert_eq!(last, json!([[shaped("FAILED", "ERROR")], null]));
    }

    #[tokio::test]
    async fn an_answer_without_instances_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/database/instances", 200, json!({})).await;
        let trove = cloud.client(service());
        let error = trove.call("getInstances", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "Unexpected empty response");
        for method in ["getInstance", "destroyInstance"] {
            let error = trove.call(method, json!([])).await.unwrap_err();
            assert_eq!(error.message(), "An instance is required.");
        }
    }

    #[tokio::test]
    async fn gets_and_destroys() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/database/instances/i-1", 200, json!({"instance": db("BLOCKED")})).await;
        cloud.answer("DELETE", "/database/instances/i-1", 202, json!(null)).await;
        let trove = cloud.client(service());
        let instance = model("openstack.database.Instance", json!({"id": "i-1"}));
        for instance in [json!("i-1"), instance] {
            let got = trove.call("getInstance", json!([instance])).await.unwrap();
            assert_eq!(got, json!([shaped("BLOCKED", "UNKNOWN")]));
            let response = trove.call("destroyInstance", json!([instance])).await.unwrap();
            assert_eq!(response[0]["statusCode"], 202);
        }
    }

    #[tokio::test]
    async fn creates() {
        let mut cloud = cloud().await;
        let sent = json!({"instance": {
            "name": "db",
            "flavorRef": "http://f/1",
            "databases": [
                {"name": "a", "character_set": "utf8", "collate": "utf8_general_ci"},
                {"name": "b", "character_set": "latin1"},
            ],
            "volume": {"size": 3},
            "datastore": {"type": "mysql"},
        }});
        cloud.answer_to("POST", "/database/instances", sent, 200, json!({"instance": db("BUILD")})).await;
        let trove = cloud.client(service());
        let options = json!({
            "name": "db",
            "flavor": model("openstack.database.Flavor", json!({"id": 1, "href": "http://f/1"})),
            "size": 3,
            "databases": ["a", {"name": "b", "character_set": "latin1"}],
            "datastore": {"type": "mysql"},
        });
        let created = trove.call("createInstance", json!([options])).await.unwrap();
        assert_eq!(created, json!([shaped("BUILD", "PROVISIONING")]));
    }

    #[tokio::test]
    async fn a_size_that_is_not_allowed_is_one() {
        for (size, sent) in [(json!(20), 1), (json!(0), 1), (json!(8), 8), (json!(null), 1)] {
            let mut cloud = cloud().await;
            let instance = json!({"name": "db", "flavorRef": "7", "databases": [], "volume": {"size": sent}});
            let answer = json!({"instance": db("BUILD")});
            cloud.answer_to("POST", "/database/instances", json!({"instance": instance}), 200, answer).await;
            let trove = cloud.client(service());
            let options = json!({"name": "db", "flavor": 7, "size": size});
            trove.call("createInstance", json!([options])).await.unwrap();
        }
    }

    #[tokio::test]
    async fn creating_needs_a_name_a_flavor_and_a_number() {
        let trove = cloud().await.client(service());
        for (args, words) in [
            (json!([]), "Options required for create an instance."),
            (json!([{}]), "options. name is a required argument"),
            (json!([{"name": "x"}]), "options. flavor is a required argument"),
            (
                json!([{"name": "x", "flavor": "f", "size": "3"}]),
                "options. Volume size should be a Number, not a String",
            ),
        ] {
            let error = trove.call("createInstance", args).await.unwrap_err();
            assert_eq!(error.message(), words);
        }
    }
}
