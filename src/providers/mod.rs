//! The clouds. Each is a folder that declares its services.

pub mod amazon;
pub mod azure;
pub mod digitalocean;
pub mod filesystem;
pub mod google;
pub mod hp;
pub mod joyent;
pub mod oneandone;
pub mod openstack;
pub mod rackspace;

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::model;
use crate::surface::config::CommonOptions;
use crate::surface::model::ModelDecl;
use crate::surface::{Export, Field, Options, Provider, Service};

static PROVIDERS: LazyLock<Vec<Provider>> = LazyLock::new(|| {
    vec![
        amazon::provider(),
        azure::provider(),
        digitalocean::provider(),
        google::provider(),
        oneandone::provider(),
        openstack::provider(),
        rackspace::provider(),
        hp::provider(),
        filesystem::provider(),
        joyent::provider(),
    ]
});

/// The services under which `pkgcloud.<service>.createClient` looks for a provider.
const SERVICES: &[&str] = &[
    "blockstorage",
    "cdn",
    "compute",
    "database",
    "dns",
    "loadbalancer",
    "network",
    "orchestration",
    "storage",
];

pub fn all() -> &'static [Provider] {
    &PROVIDERS
}

pub fn find(provider: &str, service: &str) -> Option<(&'static Provider, &'static Service)> {
    let provider = PROVIDERS.iter().find(|p| p.name == provider)?;
    Some((provider, provider.services.iter().find(|s| s.name == service)?))
}

/// A model class by its id: `openstack.compute.Server`.
pub fn model(id: &str) -> Option<&'static ModelDecl> {
    let models = PROVIDERS.iter().flat_map(|p| &p.services).flat_map(|s| &s.exports);
    models
        .filter_map(|export| match export {
            Export::Model(model) => Some(*model),
            Export::Constant(..) | Export::Script(..) => None,
        })
        .find(|model| model.id() == id)
}

/// Names only: what JavaScript needs before the first client is made.
pub fn namespace() -> Value {
    let providers: Vec<Value> = PROVIDERS
        .iter()
        .map(|provider| {
            let services: Vec<&str> = provider.services.iter().map(|s| s.name).collect();
            json!({
                "name": provider.name,
                "added": provider.added,
                "parent": provider.parent,
                "identity": provider.identity,
                "services": services,
            })
        })
        .collect();
    let core: Vec<Value> = model::all().iter().map(|model| model.describe()).collect();
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "providers": providers,
        "services": SERVICES,
        "core": core,
        "shown": model::SHOWN,
        "helpers": model::helpers::HELPERS.iter().map(|helper| helper.describe()).collect::<Vec<_>>(),
    })
}

/// Everything, with its documentation.
#[cfg_attr(not(feature = "docs"), allow(dead_code))]
pub fn documentation() -> Value {
    let providers: Vec<Value> = PROVIDERS.iter().map(Provider::document).collect();
    let core: Vec<Value> = model::all().iter().map(|model| model.document()).collect();
    let helpers: Vec<Value> = model::helpers::HELPERS.iter().map(|helper| helper.document()).collect();
    let options: Vec<Value> = CommonOptions::fields().iter().map(Field::document).collect();
    json!({ "providers": providers, "core": core, "helpers": helpers, "options": options })
}
