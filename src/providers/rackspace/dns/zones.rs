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
                "{ totalEntries?: number; records: any[] }",
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
        /// Seconds for which others may keep its records, 300 or more.
        ttl: Option<Value>,
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
