//! Zone and Record.

use crate::surface::ModelArg::{Property, This};
use crate::surface::{Model, ModelDecl};

pub struct Zone;
pub struct Record;

impl Model for Zone {
    fn declare() -> ModelDecl {
        ModelDecl::new("dns", "Zone", "A domain.")
            .method("create()", "Creates a zone like this.", "createZone", &[This])
            .method("get()", "Fetches the zone.", "getZone", &[This])
            .method("update()", "Saves what was changed.", "updateZone", &[This])
            .method("destroy()", "Destroys the zone and the zones below it.", "deleteZone", &[This])
    }
}

impl Model for Record {
    fn declare() -> ModelDecl {
        let both = [Property("zone"), This];
        ModelDecl::new("dns", "Record", "A record of a zone.")
            .method("create()", "Creates a record like this.", "createRecord", &both)
            .method("get()", "Fetches the record.", "getRecord", &both)
            .method("update()", "Saves what was changed.", "updateRecord", &both)
            .method("destroy()", "Destroys the record.", "deleteRecord", &both)
    }
}
