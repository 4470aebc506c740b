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
