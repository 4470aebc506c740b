//! Table storage: databases are tables.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/table-service-rest-api>

mod tables;

use super::account::{self, Account, Kind};
use crate::surface::{Context, Service, Shape};

/// A call of a database client.
pub type Tables = Context<Account>;

pub fn service() -> Service {
    account::service(Kind::Table, "database", "Tables of Azure Storage.")
        .method("create(options)", "Creates a table. POST /Tables", tables::create)
        .method("list()", "Lists the tables. GET /Tables", tables::list)
        .method(
            "remove(id)",
            "Removes a table; calls back with whether it is gone. DELETE /Tables('{id}')",
            tables::remove,
        )
        .method("getVersion()", "The API version that 2.2.0 spoke.", tables::version)
        .on_prototype()
        .method_sync(
            "formatResponse(response)",
            "A table as `create` and `list` have it, from the service's own words.",
            tables::format,
        )
        .answers(
            &[TABLE],
            &[
                ("create", "Table"),
                ("create(options)", "JsonObject & { name: string }"),
                ("list", "Table[]"),
                ("remove(id)", "string | { id: string }"),
                ("formatResponse", "Table"),
            ],
        )
}

const TABLE: Shape = Shape {
    name: "Table",
    doc: "A table.",
    fields: &[
        ("id", "string", "Its name."),
        ("host", "string", "URL of the service."),
        ("uri", "string", "Its URL."),
        ("username", "string", "Empty: the account's key is what lets one in."),
        ("password", "string", "Empty."),
    ],
};
