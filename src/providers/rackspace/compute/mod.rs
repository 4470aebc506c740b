//! Cloud Servers: Nova with virtual interfaces and networks of Rackspace's own.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-servers/v2/>

mod virtual_interfaces;

use super::RACKSPACE;
use crate::providers::openstack::compute;
use crate::surface::{Model, ModelDecl, Service, Shape};

pub struct Server;

impl Model for Server {
    fn declare() -> ModelDecl {
        compute::Server::declare().heir("rackspace.compute", "openstack.compute.Server")
    }
}

pub fn service() -> Service {
    compute::with_networks(compute::of(&RACKSPACE), &RACKSPACE)
        .model_instead_of::<compute::Server, Server>()
        .method(
            "getVirtualInterfaces(server)",
            "Lists a server's virtual interfaces. GET /servers/{id}/os-virtual-interfacesv2",
            virtual_interfaces::list,
        )
        .method(
            "createVirtualInterface(server, network)",
            "Connects a server to a network. POST /servers/{id}/os-virtual-interfacesv2",
            virtual_interfaces::create,
        )
        .method(
            "deleteVirtualInterface(server, interface)",
            "Disconnects a virtual interface. DELETE /servers/{id}/os-virtual-interfacesv2/{id}",
            virtual_interfaces::delete,
        )
        .answers(
            &[VIRTUAL_INTERFACE],
            &[
                ("getVirtualInterfaces", "VirtualInterface[]"),
                ("createVirtualInterface", "VirtualInterface[]"),
            ],
        )
}

const VIRTUAL_INTERFACE: Shape = Shape {
    name: "VirtualInterface",
    doc: "A server's connection to a network.",
    fields: &[
        ("id", "string", "Its id."),
        ("mac_address", "string", "Its address on the wire."),
        (
            "ip_addresses",
            "Array<{ address: string; network_id: string; network_label: string }>",
            "Its addresses.",
        ),
    ],
};
