//! Trove: database instances, their databases and their users.
//!
//! API: <https://docs.openstack.org/api-ref/database/>

mod actions;
mod databases;
mod flavors;
mod instances;
mod pages;
mod root;
mod users;
mod versions;

pub use databases::Database;
pub use flavors::Flavor;
pub use instances::Instance;
pub use users::User;

use http::Method;

use super::client::{self, Family, OPENSTACK, OpenStack};
use crate::error::Error;
use crate::http::Path;
use crate::surface::context::Prepared;
use crate::surface::{Context, Ref, Service, Shape};

/// A call of a database client.
pub type Trove = Context<OpenStack>;

pub fn service() -> Service {
    of(&OPENSTACK, &["database"])
}

/// What every member of the family has; `types` are the service's in a catalog.
pub fn of(family: &'static Family, types: &'static [&'static str]) -> Service {
    client::service(family, "database", "Database instances, databases and users (Trove).", types)
        .model::<Flavor>()
        .model::<Instance>()
        .model::<Database>()
        .model::<User>()
        .method("getFlavors()", "Lists flavors. GET /flavors", flavors::list)
        .method("getFlavor(flavor)", "Gets a flavor. GET /flavors/{id}", flavors::get)
        .method("createInstance(options)", "Creates an instance. POST /instances", instances::create)
        .method(
            "getInstances(options)",
            "Lists instances; the marker of the next page comes after them. GET /instances",
            instances::list,
        )
        .method(
            "destroyInstance(instance)",
            "Deletes an instance. DELETE /instances/{id}",
            instances::destroy,
        )
        .method("getInstance(instance)", "Gets an instance. GET /instances/{id}", instances::get)
        .method(
            "restartInstance(instance)",
            "Restarts an instance. POST /instances/{id}/action",
            actions::restart,
        )
        .method(
            "setFlavor(instance, flavor)",
            "Resizes an instance to a flavor. POST /instances/{id}/action",
            actions::set_flavor,
        )
        .method(
            "setVolumeSize(instance, newSize)",
            "Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action",
            actions::set_volume_size,
        )
        .method(
            "enableRootUser(instance)",
            "Gives the root user a new password and calls back with the answer. POST /instances/{id}/root",
            root::enable_raw,
        )
        .method(
            "listRootStatus(instance)",
            "Tells whether there has been a root user, as it is answered. GET /instances/{id}/root",
            root::status_raw,
        )
        .method("create(options)", "The same as `createDatabase`.", databases::create)
        .method(
            "createDatabase(options)",
            "Creates a database. POST /instances/{id}/databases",
            databases::create,
        )
        .method(
            "getDatabases(options)",
            "Lists an instance's databases; the marker of the next page comes after them. \
             GET /instances/{id}/databases",
            databases::list,
        )
        .method(
            "getDatabase(database, instance)",
            "Finds one of an instance's databases. GET /instances/{id}/databases",
            databases::get,
        )
        .method(
            "destroyDatabase(database, instance)",
            "Deletes a database. DELETE /instances/{id}/databases/{name}",
            databases::destroy,
        )
        .method(
            "createUser(options)",
            "Creates a user, or all of a list. POST /instances/{id}/users",
            users::create,
        )
        .method(
            "getUsers(options)",
            "Lists an instance's users; the marker of the next page comes after them. \
             GET /instances/{id}/users",
            users::list,
        )
        .method(
            "getUser(instance, user)",
            "Gets one of an instance's users. GET /instances/{id}/users/{name}",
            users::get,
        )
        .method(
            "destroyUser(instance, user)",
            "Deletes a user. DELETE /instances/{id}/users/{name}",
            users::destroy,
        )
        .method(
            "enableRoot(instance)",
            "Gives the root user a new password. POST /instances/{id}/root",
            root::enable,
        )
        .method(
            "rootEnabled(instance)",
            "Tells whether there has been a root user. GET /instances/{id}/root",
            root::status,
        )
        .method("getVersion()", "Lists the API's versions. GET / above the project", versions::list)
        .on_prototype()
        .answers(
            &[NEW_DATABASE, NEW_USER, VERSION],
            &[
                ("create(options)", "NewDatabase | NewDatabase[]"),
                ("createDatabase(options)", "NewDatabase | NewDatabase[]"),
                ("createUser(options)", "NewUser | NewUser[]"),
                ("setVolumeSize(newSize)", "number | string"),
                ("enableRootUser", "{ user: { name: string; password: string } }"),
                ("listRootStatus", "{ rootEnabled: boolean }"),
                ("rootEnabled", "boolean"),
                ("getVersion", "ApiVersion[]"),
            ],
        )
}

const NEW_DATABASE: Shape = Shape {
    name: "NewDatabase",
    doc: "A database to be created.",
    fields: &[
        ("name", "string", "Its name."),
        ("instance", "Ref<Instance>", "The instance that it is to be on."),
        ("character_set?", "string", "Its character set. Default: the database server's."),
        ("collate?", "string", "How its text is sorted. Default: the character set's."),
    ],
};

const NEW_USER: Shape = Shape {
    name: "NewUser",
    doc: "A user to be created.",
    fields: &[
        ("username", "string", "The name: at most 16 characters."),
        ("password", "string", "The password."),
        ("instance", "Ref<Instance>", "The instance whose user it is to be."),
        (
            "database?",
            "Ref<Database, 'name'> | Array<Ref<Database, 'name'>>",
            "The database that the user may use, or several. Required, or `databases`.",
        ),
        ("databases?", "Ref<Database, 'name'> | Array<Ref<Database, 'name'>>", "The same as `database`."),
        ("host?", "string", "Where the user may connect from. Default `%`, which is anywhere."),
    ],
};

const VERSION: Shape = Shape {
    name: "ApiVersion",
    doc: "A version of the API.",
    fields: &[
        ("id", "string", "`v1.0`."),
        ("status", "string", "`CURRENT` or `DEPRECATED`."),
        ("updated?", "string", "Since when it is so."),
        ("links?", "Array<{ href: string; rel: string }>", "Where it is."),
    ],
};

/// A request, for the account that the client's options name.
fn request(trove: &Trove, method: Method, path: impl Into<Path>) -> Prepared<OpenStack> {
    let request = trove.request(method, path);
    match trove.account() {
        Some(account) => request.header("x-auth-project-id", account),
        None => request,
    }
}

/// An argument that must be there, in 2.2.0's words.
fn required<M>(resource: Option<Ref<M>>, words: &str) -> crate::error::Result<Ref<M>> {
    resource.ok_or_else(|| Error::new(words))
}

const NO_INSTANCE: &str = "An instance is required.";
