//! Zones: domains, as the API calls them.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-dns/v1/api-reference/domains/>

use std::sync::Arc;

use serde_json::{Value, json};

use super::{Dns, jobs};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::options;
use crate::providers::rackspace::pick;
use crate::surface::{Arg, Item, Model, ModelDecl, Ref};

pub struct Zone;

impl Model for Zone {
    fn declare() -> ModelDecl {
        ModelDecl::new("rackspace.dns", "Zone", "A domain.")
            .extends("dns.Zone")
            .property("id", "number", "The zone's id.", &[])
            .property("name", "string", "The domain's name.", &[])
            .property("accountId", "number", "Id of its account.", &[])
            .property("ttl", "number", "Seconds for which others may keep its records.", &[])
            .property("emailAddress", "string", "Address of its administrator.", &[])
            .property("comment", "string", "What its owner says of it.", &[])
            .property(
                "recordsList",
                "{ totalEntries?: number; records: JsonObject[] }",
                "Its records; where one zone was asked for.",
                &[],
            )
            .property("updated", "Date", "When it was last changed.", &[])
            .property("created", "Date", "When it was created.", &[])
            .property_or("nameservers", "Array<{ name: string }>", "Its name servers.", json!([]))
            .to_json(&[
                "id",
                "name",
                "description",
                "comment",
                "ttl",
                "accountId",
                "nameservers",
                "emailAddress",
                "created",
                "updated",
            ])
    }
}

options! {
    /// Which zones to list.
    pub struct ListZones {
        /// Only this domain and those below it.
        name: Option<String>,
    }

    /// A zone to be created.
    pub struct CreateZone {
        /// The domain's name.
        name: Option<String>,
        /// Address of its administrator.
        email: Option<String>,
        /// The same as `email`, as a Zone has it.
        "emailAddress" => email_address: Option<String>,
        /// Seconds for which others may keep its records, 300 or more. Default: the API's.
        ttl: Option<Value> as "number",
        /// What to say of it.
        comment: Option<String>,
    }

    /// A zone to be created from a zone file.
    pub struct ImportZone {
        /// What it is: `BIND_9`.
        "contentType" => content_type: Option<String>,
        /// The zone file.
        contents: Option<String>,
    }

    /// How zones are deleted.
    pub struct DeleteZone {
        /// Whether the zones below them are deleted too. Default `true`.
        "deleteSubzones" => delete_subzones: Option<bool>,
    }

    /// Which changes to list.
    pub struct ListChanges {
        /// Only changes since then, as a Date or in ISO 8601.
        since: Option<String>,
    }

    /// How a zone is copied.
    pub struct CloneZone {
        /// The copy's domain name.
        "cloneName" => clone_name: Option<String>,
        /// Whether the zones below it are copied too. Default `true`.
        "cloneSubdomains" => clone_subdomains: Option<bool>,
        /// Whether the name is replaced in comments. Default `true`.
        "modifyComment" => modify_comment: Option<bool>,
        /// Whether the name is replaced in the administrator's address. Default `true`.
        "modifyEmailAddress" => modify_email_address: Option<bool>,
        /// Whether the name is replaced in the records' data. Default `true`.
        "modifyRecordData" => modify_record_data: Option<bool>,
    }
}

/// Least seconds for which records may be kept.
pub const MIN_TTL: f64 = 300.0;

pub fn required<T>(value: Option<T>, name: &str) -> Result<T> {
    value.ok_or_else(|| Error::new(format!("details.{name} is a required argument.")))
}

pub async fn list(dns: Dns, options: Option<ListZones>) -> Result<(Vec<Item<Zone>>, Arc<Response>)> {
    let query = options.map(|options| options.to_query()).unwrap_or_default();
    let answer = dns.get("domains").query(query).send().await?;
    Ok((answer.objects("domains")?.into_iter().map(Item::new).collect(), answer))
}

pub async fn list_below(dns: Dns, zone: Ref<Zone>) -> Result<(Vec<Item<Zone>>, Arc<Response>)> {
    let answer = dns.get(["domains", &zone, "subdomains"]).send().await?;
    Ok((answer.objects("domains")?.into_iter().map(Item::new).collect(), answer))
}

pub async fn get(dns: Dns, zone: Ref<Zone>) -> Result<(Item<Zone>, Arc<Response>)> {
    let answer = dns.get(["domains", &zone]).send().await?;
    match answer.json()? {
        Value::Object(details) => Ok((Item::new(details), answer)),
        _ => Err(answer.about(Error::unexpected("Unexpected response: no zone in it"))),
    }
}

pub async fn create(dns: Dns, details: CreateZone) -> Result<Item<Zone>> {
    create_all(dns, vec![details]).await?.into_iter().next().ok_or_else(Error::empty_response)
}

pub async fn create_all(dns: Dns, zones: Vec<CreateZone>) -> Result<Vec<Item<Zone>>> {
    let domains: Result<Vec<Value>> = zones.into_iter().map(CreateZone::into_domain).collect();
    let request = dns.post("domains").json(&json!({ "domains": domains? }));
    Ok(jobs::made(jobs::wait(&dns, request).await?, "domains"))
}

impl CreateZone {
    fn into_domain(self) -> Result<Value> {
        let name = required(self.name, "name")?;
        let email = required(self.email.or(self.email_address), "email")?;
        let mut domain = json!({ "name": name, "emailAddress": email });
        if let Some(ttl) = self.ttl.filter(|ttl| ttl.as_f64().is_some_and(|ttl| ttl >= MIN_TTL)) {
            domain["ttl"] = ttl;
        }
        if let Some(comment) = self.comment {
            domain["comment"] = comment.into();
        }
        Ok(domain)
    }
}

pub async fn import(dns: Dns, details: ImportZone) -> Result<Item<Zone>> {
    let kind = required(details.content_type, "contentType")?;
    let contents = required(details.contents, "contents")?;
    if kind != "BIND_9" {
        return Err(Error::new(format!("details.contentType must be BIND_9, not {kind}")));
    }
    let document = json!({ "domains": [{ "contentType": kind, "contents": contents }] });
    let request = dns.post(["domains", "import"]).json(&document);
    jobs::made_one(jobs::wait(&dns, request).await?, "domains")
}

/// `{id, contentType, contents}`
pub async fn export(dns: Dns, zone: Ref<Zone>) -> Result<Value> {
    let mut job = jobs::wait(&dns, dns.get(["domains", &zone, "export"])).await?;
    job.shift_remove("response").ok_or_else(Error::empty_response)
}

pub async fn update(dns: Dns, zone: Ref<Zone>) -> Result<()> {
    update_all(dns, vec![zone]).await
}

pub async fn update_all(dns: Dns, zones: Vec<Ref<Zone>>) -> Result<()> {
    let domains: Result<Vec<Value>> = zones
        .into_iter()
        .map(|zone| {
            if zone.details.is_empty() {
                return Err(Error::invalid(
                    "zone must be a Zone, or an object with an id and what to change",
                ));
            }
            Ok(pick(&zone.details, &["id", "ttl", "emailAddress", "comment"]).into())
        })
        .collect();
    let request = dns.put("domains").json(&json!({ "domains": domains? }));
    jobs::wait(&dns, request).await.map(|_| ())
}

pub async fn delete(dns: Dns, zone: Ref<Zone>, options: Option<DeleteZone>) -> Result<()> {
    delete_all(dns, vec![zone], options).await
}

pub async fn delete_all(dns: Dns, zones: Vec<Ref<Zone>>, options: Option<DeleteZone>) -> Result<()> {
    let below = options.and_then(|options| options.delete_subzones).unwrap_or(true);
    let mut query: Vec<(&str, String)> = zones.into_iter().map(|zone| ("id", zone.id)).collect();
    query.push(("deleteSubzones", below.to_string()));
    jobs::wait(&dns, dns.delete("domains").query(query)).await.map(|_| ())
}

pub async fn changes(dns: Dns, zone: Ref<Zone>, options: Option<ListChanges>) -> Result<Value> {
    let since = options.and_then(|options| options.since.to_query()).map(|since| ("since", since));
    dns.get(["domains", &zone, "changes"]).query(since).send().await?.json()
}

pub async fn clone(dns: Dns, zone: Ref<Zone>, options: Option<CloneZone>) -> Result<Item<Zone>> {
    let query = options.map(|options| options.to_query()).unwrap_or_default();
    let request = dns.post(["domains", &zone, "clone"]).query(query);
    jobs::made_one(jobs::wait(&dns, request).await?, "domains")
}

#[cfg(test)]
mod tests {
    use crate::providers::openstack::testing::{Cloud, cloud};
    use crate::providers::rackspace::dns::service;
    use crate::surface::testing::model;
    use serde_json::{Value, json};

    async fn job(cloud: &mut Cloud, method: &str, path: &str, sent: Value, made: Value) {
        let mock = cloud.mock(method, &format!("/rax:dns{path}"));
        let mock = if sent.is_null() { mock } else { mock.match_body(sent.to_string().as_str()) };
        let mock = mock.with_status(202).with_body(json!({ "jobId": "j1" }).to_string()).create_async().await;
        cloud.keep(mock);
        let done = json!({ "status": "COMPLETED", "response": made });
        cloud.answer("GET", "/rax:dns/status/j1?showDetails=true", 200, done).await;
    }

    fn zone() -> Value {
        json!({ "id": 111, "name": "a.com", "ttl": 300, "comment": "c", "created": "2020-01-01T00:00:00.000+0000" })
    }

    fn shaped() -> Value {
        json!({
            "id": 111, "name": "a.com", "ttl": 300, "comment": "c", "created": "2020-01-01T00:00:00.000+0000",
            "nameservers": [],
        })
    }

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/rax:dns/domains?name=a.com", 200, json!({ "domains": [zone()] })).await;
        cloud.answer("GET", "/rax:dns/domains/111/subdomains", 200, json!({ "domains": [] })).await;
        cloud.answer("GET", "/rax:dns/domains/111", 200, zone()).await;
        let dns = cloud.client(service());
        assert_eq!(dns.call("getZones", json!([{ "name": "a.com" }])).await.unwrap()[0], json!([shaped()]));
        assert_eq!(dns.call("getSubZones", json!([111])).await.unwrap()[0], json!([]));
        for id in [json!(111), json!("111"), model("rackspace.dns.Zone dns.Zone", json!({ "id": 111 }))] {
            assert_eq!(dns.call("getZone", json!([id])).await.unwrap()[0], shaped());
        }
    }

    #[tokio::test]
    async fn an_answer_without_zones_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/rax:dns/domains", 200, json!({})).await;
        let dns = cloud.client(service());
        let error = dns.call("getZones", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "Unexpected empty response");
    }

    #[tokio::test]
    async fn creates() {
        let mut cloud = cloud().await;
        let domains = json!([
            { "name": "a.com", "emailAddress": "a@a", "ttl": 400, "comment": "c" },
            { "name": "b.com", "emailAddress": "b@b" },
        ]);
        let made = json!({ "domains": [zone(), zone()] });
        job(&mut cloud, "POST", "/domains", json!({ "domains": domains }), made).await;
        let dns = cloud.client(service());
        let zones = json!([
            { "name": "a.com", "email": "a@a", "ttl": 400, "comment": "c" },
            { "name": "b.com", "emailAddress": "b@b", "ttl": 100 },
        ]);
        assert_eq!(dns.call("createZones", json!([zones])).await.unwrap(), json!([[shaped(), shaped()]]));
    }

    #[tokio::test]
    async fn what_is_missing_is_named() {
        let dns = cloud().await.client(service());
        let cases = [
            ("createZone", json!({ "name": "x" }), "details.email is a required argument."),
            ("createZone", json!({}), "details.name is a required argument."),
            ("importZone", json!({}), "details.contentType is a required argument."),
            ("importZone", json!({ "contentType": "BIND_9" }), "details.contents is a required argument."),
        ];
        for (method, details, words) in cases {
            assert_eq!(dns.call(method, json!([details])).await.unwrap_err().message(), words);
        }
    }

    #[tokio::test]
    async fn imports_and_exports() {
        let mut cloud = cloud().await;
        let file = json!({ "contentType": "BIND_9", "contents": "x" });
        job(
            &mut cloud,
            "POST",
            "/domains/import",
            json!({ "domains": [file] }),
            json!({ "domains": [zone()] }),
        )
        .await;
        let dns = cloud.client(service());
        assert_eq!(dns.call("importZone", json!([file])).await.unwrap(), json!([shaped()]));
        let mut cloud = super::tests::cloud().await;
        job(&mut cloud, "GET", "/domains/111/export", json!(null), file.clone()).await;
        let dns = cloud.client(service());
        assert_eq!(dns.call("exportZone", json!([111])).await.unwrap(), json!([file]));
    }

    #[tokio::test]
    async fn saves_models_and_plain_objects() {
        let mut cloud = cloud().await;
        let sent = json!({ "domains": [{ "id": 1, "ttl": 600, "comment": "c" }, { "id": 2, "emailAddress": "b@b" }] });
        job(&mut cloud, "PUT", "/domains", sent, json!(null)).await;
        let dns = cloud.client(service());
        let zone =
            model("rackspace.dns.Zone dns.Zone", json!({ "id": 1, "name": "n", "ttl": 600, "comment": "c" }));
        let zones = json!([zone, { "id": 2, "emailAddress": "b@b" }]);
        assert_eq!(dns.call("updateZones", json!([zones])).await.unwrap(), json!([null]));
        assert!(dns.call("updateZone", json!(["1"])).await.is_err());
    }

    #[tokio::test]
    async fn deletes() {
        let mut cloud = cloud().await;
        job(&mut cloud, "DELETE", "/domains?id=1&id=2&deleteSubzones=true", json!(null), json!(null)).await;
        job(&mut cloud, "DELETE", "/domains?id=3&deleteSubzones=false", json!(null), json!(null)).await;
        let dns = cloud.client(service());
        assert_eq!(dns.call("deleteZones", json!([[1, "2"]])).await.unwrap(), json!([null]));
        let keep = json!([3, { "deleteSubzones": false }]);
        assert_eq!(dns.call("deleteZone", keep).await.unwrap(), json!([null]));
    }

    #[tokio::test]
    async fn clones_and_lists_changes() {
        let mut cloud = cloud().await;
        let path = "/domains/111/clone?cloneName=b.com&cloneSubdomains=false";
        job(&mut cloud, "POST", path, json!(null), json!({ "domains": [zone()] })).await;
        let since = "/rax:dns/domains/111/changes?since=2020-01-01T00%3A00%3A00.000Z";
        cloud.answer("GET", since, 200, json!({ "changes": [] })).await;
        let dns = cloud.client(service());
        let options = json!({ "cloneName": "b.com", "cloneSubdomains": false });
        assert_eq!(dns.call("cloneZone", json!([111, options])).await.unwrap(), json!([shaped()]));
        let since = json!({ "since": "2020-01-01T00:00:00.000Z" });
        let changes = dns.call("getZoneChanges", json!([111, since])).await.unwrap();
        assert_eq!(changes, json!([{ "changes": [] }]));
    }
}
