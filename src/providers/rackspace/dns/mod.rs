//! Cloud DNS: zones (domains) and their records. What changes them is a job, which the client waits for.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-dns/v1/>

mod jobs;
mod records;
mod zones;

pub use jobs::Status;
pub use records::Record;
pub use zones::Zone;

use super::RACKSPACE;
use crate::providers::openstack::client::{self, OpenStack};
use crate::surface::{Context, Service, Shape};

/// A call of a DNS client.
type Dns = Context<OpenStack>;

pub fn service() -> Service {
    client::service(&RACKSPACE, "dns", "Zones and their records (Cloud DNS).", &["rax:dns"])
        .model::<Record>()
        .model::<Status>()
        .model::<Zone>()
        .method("getZones(options)", "Lists zones. GET /domains", zones::list)
        .method("getZone(zone)", "Gets a zone. GET /domains/{id}", zones::get)
        .method("createZone(details)", "Creates a zone. POST /domains, then its job", zones::create)
        .method("createZones(zones)", "Creates zones. POST /domains, then its job", zones::create_all)
        .method(
            "importZone(details)",
            "Creates a zone from a zone file. POST /domains/import, then its job",
            zones::import,
        )
        .method(
            "exportZone(zone)",
            "Gets a zone as a zone file. GET /domains/{id}/export, then its job",
            zones::export,
        )
        .method("updateZone(zone)", "Saves a zone. PUT /domains, then its job", zones::update)
        .method("updateZones(zones)", "Saves zones. PUT /domains, then its job", zones::update_all)
        .method(
            "deleteZone(zone, options)",
            "Deletes a zone and the zones below it. DELETE /domains, then its job",
            zones::delete,
        )
        .method(
            "deleteZones(zones, options)",
            "Deletes zones and the zones below them. DELETE /domains, then its job",
            zones::delete_all,
        )
        .method(
            "getZoneChanges(zone, options)",
            "Lists what was changed in a zone. GET /domains/{id}/changes",
            zones::changes,
        )
        .method(
            "cloneZone(zone, options)",
            "Copies a zone to another name. POST /domains/{id}/clone, then its job",
            zones::clone,
        )
        .method(
            "getSubZones(zone)",
            "Lists the zones below a zone. GET /domains/{id}/subdomains",
            zones::list_below,
        )
        .method("getRecords(zone)", "Lists a zone's records. GET /domains/{id}/records", records::list)
        .method("getRecord(zone, record)", "Gets a record. GET /domains/{id}/records/{id}", records::get)
        .method(
            "createRecord(zone, record)",
            "Creates a record. POST /domains/{id}/records, then its job",
            records::create,
        )
        .method(
            "createRecords(zone, records)",
            "Creates records. POST /domains/{id}/records, then its job",
            records::create_all,
        )
        .method(
            "updateRecord(zone, record)",
            "Saves a record; calls back with a list. PUT /domains/{id}/records, then its job",
            records::update,
        )
        .method(
            "updateRecords(zone, records)",
            "Saves records. PUT /domains/{id}/records, then its job",
            records::update_all,
        )
        .method(
            "deleteRecord(zone, record)",
            "Deletes a record. DELETE /domains/{id}/records/{id}, then its job",
            records::delete,
        )
        .method(
            "deleteRecords(zone, records)",
            "Deletes records. DELETE /domains/{id}/records, then its job",
            records::delete_all,
        )
        .method("getStatus(status)", "Gets how far a job is. GET /status/{id}", jobs::status)
        .method(
            "_asyncRequest(options)",
            "Sends a request of your own and waits for its job; calls back with the job.",
            jobs::request,
        )
        .on_prototype()
        .answers(
            &[NEW_RECORD, ZONE_FILE],
            &[
                ("exportZone", "ZoneFile"),
                ("getZoneChanges", "JsonObject"),
                ("createRecord(record)", "NewRecord"),
                ("createRecords(records)", "NewRecord[]"),
                ("_asyncRequest", "JsonObject"),
            ],
        )
}

const NEW_RECORD: Shape = Shape {
    name: "NewRecord",
    doc: "A record to be created.",
    fields: &[
        ("type", "string", "`A`, `AAAA`, `CNAME`, `MX`, `NS`, `PTR`, `SRV` or `TXT`."),
        ("name", "string", "The name that it is about."),
        ("data", "string", "What it says of the name."),
        ("ttl?", "number", "Seconds for which others may keep it, 300 or more. Default: the zone's."),
        ("priority?", "number", "Priority of an `MX` or `SRV` record."),
        ("comment?", "string", "What to say of it."),
    ],
};

const ZONE_FILE: Shape = Shape {
    name: "ZoneFile",
    doc: "A zone as a zone file.",
    fields: &[
        ("id", "string | number", "Id of the zone."),
        ("contentType", "string", "What it is: `BIND_9`."),
        ("contents", "string", "The zone file."),
    ],
};
