//! Databases on an instance.
//!
//! API: <https://docs.openstack.org/api-ref/database/#databases>

use std::sync::Arc;

use http::Method;
use serde_json::{Map, Value, json};

use super::instances::Instance;
use super::pages::{self, Page};
use super::{Trove, request, required};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::options;
use crate::surface::ModelArg::{Property, This};
use crate::surface::{Arg, Item, Model, ModelDecl, OrNull, Ref, Then};

pub struct Database;

impl Model for Database {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.database", "Database", "A database on an instance.")
            .key("name")
            .property("name", "string", "The database's name.", &[])
            .property(
                "characterSet",
                "string",
                "Its character set, such as `utf8`; where the API tells it.",
                &["characterSet", "character_set"],
            )
            .property(
                "collation",
                "string",
                "How its text is sorted, such as `utf8_general_ci`; where the API tells it.",
                &["collation", "collate"],
            )
            .property("instance", "providers.openstack.database.Instance | string", "Where it is.", &[])
            .by_reference()
            .hidden()
            .method_then(
                "refresh()",
                "Fetches the database from its instance and takes over what it is now.",
                "getDatabase",
                &[This, Property("instance")],
                Then::Apply,
            )
    }
}

/// A database that an instance is to have from the start.
pub struct NewDatabase(pub Value);

impl NewDatabase {
    pub fn named(name: String) -> Self {
        Self(json!({ "name": name, "character_set": "utf8", "collate": "utf8_general_ci" }))
    }
}

impl Arg for NewDatabase {
    fn decode(value: Value, name: &str) -> Result<Self> {
        if value.is_string() {
            return String::decode(value, name).map(Self::named);
        }
        let mut details = Map::decode(value, name)?;
        for (ours, field) in [("characterSet", "character_set"), ("collation", "collate")] {
            if let Some(value) = details.shift_remove(ours) {
                details.insert(field.into(), value);
            }
        }
        details.shift_remove("instance");
        Ok(Self(details.into()))
    }

    fn ts() -> String {
        "string | { name: string; character_set?: string; collate?: string }".into()
    }
}

options! {
    /// A database to be created.
    pub struct CreateDatabase {
        /// The database's name. Required.
        name: Option<String>,
        /// The instance that it is to be on. Required.
        instance: Option<Ref<Instance>>,
        /// Its character set. Default: the database server's.
        character_set: Option<String>,
        /// How its text is sorted. Default: the character set's.
        collate: Option<String>,
    }

    /// Which databases to list.
    pub struct ListDatabases {
        /// The instance that they are on. Required.
        instance: Option<Ref<Instance>>,
        /// Most databases in the answer. Default: as many as the cloud gives at once.
        limit: Option<u64>,
        /// Marker of the page, as the call for the page before has brought it.
        offset: Option<String>,
    }
}

pub async fn create(trove: Trove, options: Option<Value>) -> Result<Arc<Response>> {
    let options = options.ok_or_else(|| Error::new("Options required for create a database."))?;
    let options = CreateDatabase::decode(options, "options")?;
    let missing = |what: &str| Error::new(format!("options. {what} is a required argument"));
    let mut database = json!({ "name": options.name.ok_or_else(|| missing("Name"))? });
    let instance = options.instance.ok_or_else(|| missing("Instance"))?;
    for (field, value) in [("character_set", options.character_set), ("collate", options.collate)] {
        if let Some(value) = value {
            database[field] = value.into();
        }
    }
    let document = json!({ "databases": [database] });
    request(&trove, Method::POST, ["instances", &instance, "databases"]).json(&document).send().await
}

pub async fn list(trove: Trove, options: Option<ListDatabases>) -> Result<Page<Database>> {
    let ListDatabases { instance, limit, offset } =
        options.unwrap_or(ListDatabases { instance: None, limit: None, offset: None });
    let instance = required(instance, "An instance is required for get all databases.")?;
    page(&trove, &instance, limit, offset).await
}

async fn page(
    trove: &Trove,
    instance: &Ref<Instance>,
    limit: Option<u64>,
    offset: Option<String>,
) -> Result<Page<Database>> {
    let path = ["instances", instance, "databases"];
    let answer = request(trove, Method::GET, path).query(pages::query(limit, offset)).send().await?;
    pages::read(&answer, "databases", |mut details| {
        details.insert("instance".into(), instance.as_property());
        Item::new(details)
    })
}

/// Trove lists databases and does not get one.
pub async fn get(
    trove: Trove,
    database: Option<Ref<Database>>,
    instance: Option<Ref<Instance>>,
) -> Result<Item<Database>> {
    let database = required(database, "A database is a required.")?;
    let instance = required(instance, "An instance is required.")?;
    let mut marker = None;
    loop {
        let (found, OrNull(next)) = page(&trove, &instance, None, marker).await?;
        if let Some(found) = found.into_iter().find(|found| found.str("name") == Some(&database)) {
            return Ok(found);
        }
        if next.is_none() {
            let name = &database.id;
            return Err(Error::new(format!("the instance has no database {name}")).with("statusCode", 404));
        }
        marker = next;
    }
}

pub async fn destroy(
    trove: Trove,
    database: Option<Ref<Database>>,
    instance: Option<Ref<Instance>>,
) -> Result<Arc<Response>> {
    let database = required(database, "A database is a required.")?;
    let instance = required(instance, "An instance is a required for destroy databases.")?;
    request(&trove, Method::DELETE, ["instances", &instance, "databases", &database]).send().await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    const DATABASES: &str = "/database/instances/i-1/databases";

    #[tokio::test]
    async fn creates_by_either_name() {
        let mut cloud = cloud().await;
        let sent = json!({"databases": [{"name": "a", "character_set": "utf8", "collate": "c"}]});
        cloud.answer_to("POST", DATABASES, sent, 202, json!(null)).await;
        let trove = cloud.client(service());
        let options = json!({"name": "a", "instance": "i-1", "character_set": "utf8", "collate": "c"});
        for method in ["create", "createDatabase"] {
            let response = trove.call(method, json!([options])).await.unwrap();
            assert_eq!(response[0]["statusCode"], 202);
        }
        for (args, words) in [
            (json!([]), "Options required for create a database."),
            (json!([{}]), "options. Name is a required argument"),
            (json!([{"name": "x"}]), "options. Instance is a required argument"),
        ] {
            let error = trove.call("createDatabase", args).await.unwrap_err();
            assert_eq!(error.message(), words);
        }
    }

    #[tokio::test]
    async fn lists_with_character_set_and_collation() {
        let mut cloud = cloud().await;
        let links = json!([{"rel": "next", "href": "http://t/x?marker=mk2"}]);
        let databases = json!([{"name": "a", "character_set": "utf8", "collate": "c"}, {"name": "b"}]);
        let page = json!({"databases": databases, "links": links});
        cloud.answer("GET", &format!("{DATABASES}?limit=2&marker=mk"), 200, page).await;
        let trove = cloud.client(service());
        let instance = model("openstack.database.Instance", json!({"id": "i-1", "$ref": 0}));
        let options = json!([{"instance": instance, "limit": 2, "offset": "mk"}]);
        let a = json!({"name": "a", "characterSet": "utf8", "collation": "c", "instance": {"$ref": 0}});
        let b = json!({"name": "b", "instance": {"$ref": 0}});
        assert_eq!(trove.call("getDatabases", options).await.unwrap(), json!([[a, b], "mk2"]));
        for none in [json!([]), json!([{}])] {
            let error = trove.call("getDatabases", none).await.unwrap_err();
            assert_eq!(error.message(), "An instance is required for get all databases.");
        }
    }

    #[tokio::test]
    async fn finds_one_on_a_later_page() {
        let mut cloud = cloud().await;
        let links = json!([{"rel": "next", "href": "http://t/x?marker=mk2"}]);
        let first = json!({"databases": [{"name": "a"}], "links": links});
        cloud.answer("GET", DATABASES, 200, first).await;
        let second = json!({"databases": [{"name": "b", "collate": "c"}]});
        cloud.answer("GET", &format!("{DATABASES}?marker=mk2"), 200, second).await;
        let trove = cloud.client(service());
        let found = trove.call("getDatabase", json!(["b", "i-1"])).await.unwrap();
        assert_eq!(found, json!([{"name": "b", "collation": "c", "instance": "i-1"}]));
        let error = trove.call("getDatabase", json!(["z", "i-1"])).await.unwrap_err();
        assert_eq!(error.status(), Some(404));
        // A database that the app has made by hand does not know where it is.
        let error = trove.call("getDatabase", json!(["z"])).await.unwrap_err();
        assert_eq!(error.message(), "An instance is required.");
    }

    #[tokio::test]
    async fn destroys() {
        let mut cloud = cloud().await;
        cloud.answer("DELETE", &format!("{DATABASES}/a%2Fb"), 202, json!(null)).await;
        let trove = cloud.client(service());
        let response = trove.call("destroyDatabase", json!(["a/b", "i-1"])).await.unwrap();
        assert_eq!(response[0]["statusCode"], 202);
        let error = trove.call("destroyDatabase", json!(["a"])).await.unwrap_err();
        assert_eq!(error.message(), "An instance is a required for destroy databases.");
        let error = trove.call("destroyDatabase", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "A database is a required.");
    }
}
