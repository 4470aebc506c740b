//! Flavors: how large a server is.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#flavors>

use super::Nova;
use crate::error::Result;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Flavor;

impl Model for Flavor {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.compute", "Flavor", "How large a server is.")
            .extends("compute.Flavor")
            .property("id", "string", "The flavor's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("ram", "number", "Memory in MiB.", &[])
            .property("disk", "number", "Root disk in GiB.", &[])
            .property("vcpus", "number", "Virtual CPUs.", &[])
            .property("swap", "number | string", "Swap in MiB; an empty string for none.", &[])
    }
}

pub async fn list(nova: Nova) -> Result<Vec<Item<Flavor>>> {
    let answer = nova.get(["flavors", "detail"]).send().await?;
    Ok(answer.objects("flavors")?.into_iter().map(Item::new).collect())
}

pub async fn get(nova: Nova, flavor: Ref<Flavor>) -> Result<Item<Flavor>> {
    let answer = nova.get(["flavors", &flavor]).send().await?;
    Ok(Item::new(answer.object("flavor")?))
}
