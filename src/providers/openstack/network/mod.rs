//! Neutron: networks, subnets, ports, security groups and their rules, floating IPs, routers.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/>

mod floating_ips;
mod networks;
mod ports;
mod resource;
mod routers;
mod security_group_rules;
mod security_groups;
mod subnets;

pub use floating_ips::FloatingIp;
pub use networks::Network;
pub use ports::Port;
pub use routers::Router;
pub use security_group_rules::SecurityGroupRule;
pub use security_groups::SecurityGroup;
pub use subnets::Subnet;

use super::client::{self, Family, OPENSTACK, OpenStack};
use crate::surface::{Context, Service, Shape};
use resource::{create, destroy, get, list, update};

/// A call of a network client.
pub type Neutron = Context<OpenStack>;

/// Types of Neutron in a catalog.
pub const TYPES: &[&str] = &["network"];

/// The version that all paths begin with.
pub const VERSION: &str = "v2.0";

pub fn service() -> Service {
    of(&OPENSTACK)
}

/// What every member of the family has.
pub fn of(family: &'static Family) -> Service {
    let service = client::versioned_service(
        family,
        "network",
        "Networks and what is connected to them (Neutron).",
        TYPES,
        VERSION,
    );
    let service = service
        .model::<Network>()
        .model::<Subnet>()
        .model::<Port>()
        .model::<SecurityGroup>()
        .model::<SecurityGroupRule>()
        .model::<FloatingIp>()
        .hide("FloatingIp")
        .model::<Router>()
        .hide("Router");
    with_routing(with_security_groups(with_networks(service)))
}

fn with_networks(service: Service) -> Service {
    service
        .method("getNetworks(options)", "Lists networks. GET /networks", list::<Network>)
        .method("getNetwork(network)", "Gets a network. GET /networks/{id}", get::<Network>)
        .method("createNetwork(options)", "Creates a network. POST /networks", create::<Network>)
        .method("updateNetwork(network)", "Changes a network. PUT /networks/{id}", update::<Network>)
        .method("destroyNetwork(network)", "Deletes a network. DELETE /networks/{id}", destroy::<Network>)
        .method("getSubnets(options)", "Lists subnets. GET /subnets", list::<Subnet>)
        .method("getSubnet(subnet)", "Gets a subnet. GET /subnets/{id}", get::<Subnet>)
        .method("createSubnet(options)", "Creates a subnet. POST /subnets", create::<Subnet>)
        .method("updateSubnet(subnet)", "Changes a subnet. PUT /subnets/{id}", update::<Subnet>)
        .method("destroySubnet(subnet)", "Deletes a subnet. DELETE /subnets/{id}", destroy::<Subnet>)
        .method("getPorts(options)", "Lists ports. GET /ports", list::<Port>)
        .method("getPort(port)", "Gets a port. GET /ports/{id}", get::<Port>)
        .method("createPort(options)", "Creates a port. POST /ports", create::<Port>)
        .method("updatePort(port)", "Changes a port. PUT /ports/{id}", update::<Port>)
        .method("destroyPort(port)", "Deletes a port. DELETE /ports/{id}", destroy::<Port>)
}

fn with_security_groups(service: Service) -> Service {
    service
        .method(
            "getSecurityGroups(options)",
            "Lists security groups. GET /security-groups",
            list::<SecurityGroup>,
        )
        .method(
            "getSecurityGroup(securityGroup)",
            "Gets a security group. GET /security-groups/{id}",
            get::<SecurityGroup>,
        )
        .method(
            "createSecurityGroup(securityGroup)",
            "Creates a security group. POST /security-groups",
            create::<SecurityGroup>,
        )
        .method(
            "destroySecurityGroup(securityGroup)",
            "Deletes a security group. DELETE /security-groups/{id}",
            destroy::<SecurityGroup>,
        )
        .method(
            "getSecurityGroupRules(options)",
            "Lists rules of security groups. GET /security-group-rules",
            list::<SecurityGroupRule>,
        )
        .method(
            "getSecurityGroupRule(securityGroupRule)",
            "Gets a rule. GET /security-group-rules/{id}",
            get::<SecurityGroupRule>,
        )
        .method(
            "createSecurityGroupRule(securityGroupRule)",
            "Adds a rule to a security group. POST /security-group-rules",
            create::<SecurityGroupRule>,
        )
        .method(
            "destroySecurityGroupRule(securityGroupRule)",
            "Deletes a rule. DELETE /security-group-rules/{id}",
            destroy::<SecurityGroupRule>,
        )
}

fn with_routing(service: Service) -> Service {
    service
        .method("getFloatingIps(options)", "Lists floating IPs. GET /floatingips", list::<FloatingIp>)
        .method("getFloatingIp(floatingIp)", "Gets a floating IP. GET /floatingips/{id}", get::<FloatingIp>)
        .method(
            "createFloatingIp(options)",
            "Takes a floating IP from a network. POST /floatingips",
            create::<FloatingIp>,
        )
        .method(
            "updateFloatingIp(floatingIp)",
            "Moves a floating IP to a port, or off it. PUT /floatingips/{id}",
            update::<FloatingIp>,
        )
        .method(
            "destroyFloatingIp(floatingIp)",
            "Gives a floating IP back. DELETE /floatingips/{id}",
            destroy::<FloatingIp>,
        )
        .method("getRouters(options)", "Lists routers. GET /routers", list::<Router>)
        .method("getRouter(router)", "Gets a router. GET /routers/{id}", get::<Router>)
        .method("createRouter(options)", "Creates a router. POST /routers", create::<Router>)
        .method("updateRouter(router)", "Changes a router. PUT /routers/{id}", update::<Router>)
        .method("destroyRouter(router)", "Deletes a router. DELETE /routers/{id}", destroy::<Router>)
        .method(
            "addRouterInterface(router, to)",
            "Connects a router to a subnet, or by a port. PUT /routers/{id}/add_router_interface",
            routers::add_interface,
        )
        .method(
            "removeRouterInterface(router, from)",
            "Disconnects a router from a subnet, or a port. PUT /routers/{id}/remove_router_interface",
            routers::remove_interface,
        )
        .answers(
            &[INTERFACE],
            &[("addRouterInterface", "RouterInterface"), ("removeRouterInterface", "RouterInterface")],
        )
}

const INTERFACE: Shape = Shape {
    name: "RouterInterface",
    doc: "Where a router and a subnet meet.",
    fields: &[
        ("id", "string", "Id of the router."),
        ("subnet_id", "string", "Id of the subnet."),
        ("port_id", "string", "Id of the port between them."),
        ("tenant_id?", "string", "Id of the project."),
    ],
};
