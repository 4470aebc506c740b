//! Records of zones.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-dns/v1/api-reference/records/>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::zones::{MIN_TTL, Zone};
use super::{Dns, jobs};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::providers::rackspace::pick;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Record;

impl Model for Record {
    fn declare() -> ModelDecl {
        ModelDecl::new("rackspace.dns", "Record", "A record of a zone.")
            .extends("dns.Record")
            .property("id", "string", "The record's id: `A-123`.", &[])
            .property("name", "string", "The name that it is about.", &[])
            .property("type", "string", "`A`, `AAAA`, `CNAME`, `MX`, `NS`, `PTR`, `SRV` or `TXT`.", &[])
            .property("data", "string", "What it says of the name.", &[])
            .property("ttl", "number", "Seconds for which others may keep it.", &[])
            .property("priority", "number", "Priority of an `MX` or `SRV` record.", &[])
            .property("comment", "string", "What its owner says of it.", &[])
            .property("updated", "Date", "When it was last changed.", &[])
            .property("created", "Date", "When it was created.", &[])
            .property(
                "zone",
                "number | string | providers.rackspace.dns.Zone",
                "Its zone, or the zone's id.",
                &[],
            )
            .by_reference()
            .to_json(&["id", "name", "type", "ttl", "data", "priority", "comment", "created", "updated"])
    }
}

/// A record, which knows its zone.
fn item(zone: &Ref<Zone>, mut details: Map<String, Value>) -> Item<Record> {
    details.insert("zone".into(), zone.as_property());
    Item::new(details)
}

pub async fn list(dns: Dns, zone: Ref<Zone>) -> Result<(Vec<Item<Record>>, Arc<Response>)> {
    let answer = dns.get(["domains", &zone, "records"]).send().await?;
    let records = answer.objects("records")?.into_iter().map(|details| item(&zone, details));
    Ok((records.collect(), Arc::clone(&answer)))
}

pub async fn get(dns: Dns, zone: Ref<Zone>, record: Ref<Record>) -> Result<Item<Record>> {
    let answer = dns.get(["domains", &zone, "records", &record]).send().await?;
    match answer.json()? {
        Value::Object(details) => Ok(item(&zone, details)),
        _ => Err(answer.about(Error::unexpected("Unexpected response: no record in it"))),
    }
}

/// What the API takes of a record: a priority only where its type has one, and no TTL that is too short.
fn body(details: &Map<String, Value>) -> Map<String, Value> {
    let mut body = pick(details, &["id", "type", "data", "name"]);
    if matches!(details.get("type").and_then(Value::as_str), Some("MX" | "SRV")) {
        body.extend(pick(details, &["priority"]));
    }
    body.extend(pick(details, &["ttl", "comment"]));
    if let Some(ttl) = body.get_mut("ttl")
        && ttl.as_f64().is_some_and(|seconds| seconds < MIN_TTL)
    {
        *ttl = json!(MIN_TTL as u64);
    }
    body
}

pub async fn create(dns: Dns, zone: Ref<Zone>, record: Map<String, Value>) -> Result<Item<Record>> {
    create_all(dns, zone, vec![record]).await?.into_iter().next().ok_or_else(Error::empty_response)
}

/// As in 2.2.0, what has no type, name or data is left out.
pub async fn create_all(
    dns: Dns,
    zone: Ref<Zone>,
    records: Vec<Map<String, Value>>,
) -> Result<Vec<Item<Record>>> {
    let complete = |record: &&Map<String, Value>| pick(record, &["type", "name", "data"]).len() == 3;
    let records: Vec<_> = records
        .iter()
        .filter(complete)
        .map(|record| {
            let mut body = body(record);
            body.shift_remove("id");
            body
        })
        .collect();
    if records.is_empty() {
        return Err(Error::invalid("a record must have a type, a name and data"));
    }
    let request = dns.post(["domains", &zone, "records"]).json(&json!({ "records": records }));
    made(&zone, jobs::wait(&dns, request).await?)
}

fn made(zone: &Ref<Zone>, job: Map<String, Value>) -> Result<Vec<Item<Record>>> {
    let records: Vec<Item<Record>> = jobs::made(job, "records");
    Ok(records.into_iter().map(|record| item(zone, record.details)).collect())
}

pub async fn update(dns: Dns, zone: Ref<Zone>, record: Ref<Record>) -> Result<Vec<Item<Record>>> {
    update_all(dns, zone, vec![record]).await
}

pub async fn update_all(dns: Dns, zone: Ref<Zone>, records: Vec<Ref<Record>>) -> Result<Vec<Item<Record>>> {
    if records.iter().any(|record| record.details.is_empty()) {
        return Err(Error::invalid("record must be a Record, or an object with an id and what to change"));
    }
    let records: Vec<_> = records.iter().map(|record| body(&record.details)).collect();
    let request = dns.put(["domains", &zone, "records"]).json(&json!({ "records": records }));
    made(&zone, jobs::wait(&dns, request).await?)
}

pub async fn delete(dns: Dns, zone: Ref<Zone>, record: Ref<Record>) -> Result<()> {
    jobs::wait(&dns, dns.delete(["domains", &zone, "records", &record])).await.map(|_| ())
}

pub async fn delete_all(dns: Dns, zone: Ref<Zone>, records: Vec<Ref<Record>>) -> Result<()> {
    let query: Vec<(&str, String)> = records.into_iter().map(|record| ("id", record.id)).collect();
    jobs::wait(&dns, dns.delete(["domains", &zone, "records"]).query(query)).await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::dns::service;
    use crate::surface::testing::model;

    #[tokio::test]
    async fn a_record_keeps_its_priority_and_knows_its_zone() {
        let mut cloud = cloud().await;
        let record = json!({ "id": "MX-1", "type": "MX", "data": "mail", "priority": 10, "comment": "c" });
        let mut shaped = record.clone();
        shaped["zone"] = json!("111");
        cloud.answer("GET", "/rax:dns/domains/111/records", 200, json!({ "records": [record] })).await;
        cloud.answer("GET", "/rax:dns/domains/111/records/MX-1", 200, record).await;
        let dns = cloud.client(service());
        assert_eq!(dns.call("getRecords", json!([111])).await.unwrap()[0], json!([shaped]));
        assert_eq!(dns.call("getRecord", json!([111, "MX-1"])).await.unwrap(), json!([shaped]));
    }

    #[tokio::test]
    async fn creates_what_is_complete() {
        let mut cloud = cloud().await;
        let sent = json!({ "records": [
            { "type": "MX", "data": "mail", "name": "a.com", "priority": 10, "ttl": 600 },
            { "type": "A", "data": "1.2.3.4", "name": "www.a.com", "ttl": 300 },
        ] });
        cloud.answer_to("POST", "/rax:dns/domains/1/records", sent, 202, json!({ "jobId": "j1" })).await;
        let done =
            json!({ "status": "COMPLETED", "response": { "records": [{ "id": "MX-1" }, { "id": "A-1" }] } });
        cloud.answer("GET", "/rax:dns/status/j1?showDetails=true", 200, done).await;
        let dns = cloud.client(service());
        let records = json!([
            { "type": "MX", "data": "mail", "name": "a.com", "priority": 10, "ttl": 600 },
            { "type": "A", "data": "1.2.3.4", "name": "www.a.com", "priority": 5, "ttl": 100 },
            { "type": "A", "name": "no-data" },
        ]);
        let made = dns.call("createRecords", json!([1, records])).await.unwrap();
        assert_eq!(made, json!([[{ "id": "MX-1", "zone": "1" }, { "id": "A-1", "zone": "1" }]]));
        let error = dns.call("createRecord", json!([1, { "type": "A" }])).await.unwrap_err();
        assert_eq!(error.message(), "test createRecord: a record must have a type, a name and data");
    }

    #[tokio::test]
    async fn saves_and_deletes() {
        let mut cloud = cloud().await;
        let path = "/rax:dns/domains/1/records";
        let sent =
            json!({ "records": [{ "id": "SRV-1", "type": "SRV", "data": "d", "name": "n", "priority": 0 }] });
        cloud.answer_to("PUT", path, sent, 202, json!({ "jobId": "j1" })).await;
        cloud.answer("DELETE", &format!("{path}?id=A-1&id=A-2"), 202, json!({ "jobId": "j1" })).await;
        cloud
            .answer("GET", "/rax:dns/status/j1?showDetails=true", 200, json!({ "status": "COMPLETED" }))
            .await;
        let dns = cloud.client(service());
        let record = json!({ "id": "SRV-1", "type": "SRV", "name": "n", "data": "d", "priority": 0 });
        let record = model("rackspace.dns.Record dns.Record", record);
        assert_eq!(dns.call("updateRecord", json!([1, record])).await.unwrap(), json!([[]]));
        assert_eq!(
            dns.call("deleteRecords", json!([1, ["A-1", { "id": "A-2" }]])).await.unwrap(),
            json!([null])
        );
        assert!(dns.call("updateRecord", json!([1, "A-1"])).await.is_err());
    }
}
