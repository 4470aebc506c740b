//! Nova: servers, flavors, images, keys, floating IPs, security groups, networks, volume attachments.
//!
//! API: <https://docs.openstack.org/api-ref/compute/>

mod answers;
mod extensions;
mod flavors;
mod floating_ips;
mod images;
mod keys;
mod networks;
mod security_groups;
mod servers;
mod successors;
mod volume_attachments;

pub use flavors::Flavor;
pub use images::Image;
pub use servers::Server;

use serde_json::json;

use super::client::{self, Family, OPENSTACK, OpenStack};
use crate::surface::{Context, Service};

/// A call of a compute client.
pub type Nova = Context<OpenStack>;

pub fn service() -> Service {
    with_networks(of(&OPENSTACK), &OPENSTACK)
}

/// What every member of the family has.
pub fn of(family: &'static Family) -> Service {
    client::service(family, "compute", "Servers and what they are made of (Nova).", &["compute"])
        .model::<Flavor>()
        .model::<Image>()
        .model::<Server>()
        .method("getFlavors()", "Lists flavors. GET /flavors/detail", flavors::list)
        .method("getFlavor(flavor)", "Gets a flavor. GET /flavors/{id}", flavors::get)
        .method("getImages(options)", "Lists images. GET /images/detail", images::list)
        .method("getImage(image)", "Gets an image. GET /images/{id}", images::get)
        .method(
            "createImage(options)",
            "Makes an image of a server. POST /servers/{id}/action",
            images::create,
        )
        .method("destroyImage(image)", "Deletes an image. DELETE /images/{id}", images::destroy)
        .method(
            "updateImageMeta(image, metadata)",
            "Adds to an image's metadata. POST /images/{id}/metadata",
            images::update_metadata,
        )
        .method(
            "_doServerAction(server, body)",
            "Sends an action to a server. POST /servers/{id}/action",
            servers::action,
        )
        .method("getServers(options)", "Lists servers. GET /servers/detail", servers::list)
        .method("createServer(details)", "Creates a server. POST /servers", servers::create)
        .method("getServer(server)", "Gets a server. GET /servers/{id}", servers::get)
        .method("destroyServer(server)", "Deletes a server. DELETE /servers/{id}", servers::destroy)
        .method(
            "rebootServer(server, options)",
            "Reboots a server. POST /servers/{id}/action",
            servers::reboot,
        )
        .method(
            "rebuildServer(server, options)",
            "Rebuilds a server from an image. POST /servers/{id}/action",
            servers::rebuild,
        )
        .method(
            "resizeServer(server, flavor)",
            "Resizes a server; to be confirmed or reverted. POST /servers/{id}/action",
            servers::resize,
        )
        .method(
            "confirmServerResize(server)",
            "Keeps the new size. POST /servers/{id}/action",
            servers::confirm_resize,
        )
        .method(
            "revertServerResize(server)",
            "Goes back to the old size. POST /servers/{id}/action",
            servers::revert_resize,
        )
        .method("startServer(server)", "Starts a server. POST /servers/{id}/action", servers::start)
        .method("stopServer(server)", "Stops a server. POST /servers/{id}/action", servers::stop)
        .method("renameServer(server, name)", "Renames a server. PUT /servers/{id}", servers::rename)
        .method(
            "getServerAddresses(server, type)",
            "Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips",
            servers::addresses,
        )
        .method("getFloatingIps()", "Lists floating IPs. GET /os-floating-ips", floating_ips::list)
        .method(
            "allocateNewFloatingIp(pool)",
            "Allocates a floating IP, from a pool if one is named. POST /os-floating-ips",
            floating_ips::allocate,
        )
        .method(
            "getFloatingIp(floatingIp)",
            "Gets a floating IP. GET /os-floating-ips/{id}",
            floating_ips::get,
        )
        .method(
            "deallocateFloatingIp(floatingIp)",
            "Gives a floating IP back. DELETE /os-floating-ips/{id}",
            floating_ips::deallocate,
        )
        .method(
            "addFloatingIp(server, floatingIp)",
            "Adds a floating IP to a server. POST /servers/{id}/action",
            floating_ips::add,
        )
        .method(
            "removeFloatingIp(server, floatingIp)",
            "Takes a floating IP from a server. POST /servers/{id}/action",
            floating_ips::remove,
        )
        .method("listKeys()", "Lists key pairs. GET /os-keypairs", keys::list)
        .method("addKey(options)", "Creates or imports a key pair. POST /os-keypairs", keys::add)
        .method("destroyKey(name)", "Deletes a key pair. DELETE /os-keypairs/{name}", keys::destroy)
        .method("getKey(name)", "Gets a key pair. GET /os-keypairs/{name}", keys::get)
        .method(
            "listGroups(options)",
            "Lists security groups. GET /os-security-groups",
            security_groups::list,
        )
        .method(
            "addGroup(options)",
            "Creates a security group. POST /os-security-groups",
            security_groups::add,
        )
        .method(
            "destroyGroup(name)",
            "Deletes a security group. DELETE /os-security-groups/{id}",
            security_groups::destroy,
        )
        .method(
            "getVersion()",
            "Gets the API's version: its id, then all about it. GET / above the project",
            extensions::version,
        )
        .on_prototype()
        .method("getLimits()", "Gets the project's limits. GET /limits", extensions::limits)
        .on_prototype()
        .answers(answers::SHAPES, answers::METHODS)
}

/// What `openstack` and `rackspace` have beyond that.
pub fn with_networks(service: Service, family: &'static Family) -> Service {
    service
        .constant("_extension", json!(family.networks))
        .method("getExtensions()", "Lists the API's extensions. GET /extensions", extensions::list)
        .method(
            "addRule(options)",
            "Adds a rule to a security group. POST /os-security-group-rules",
            security_groups::add_rule,
        )
        .method(
            "addRules(rules)",
            "Adds rules to security groups. POST /os-security-group-rules, each",
            security_groups::add_rules,
        )
        .method(
            "deleteRule(ruleId)",
            "Deletes a rule. DELETE /os-security-group-rules/{id}",
            security_groups::delete_rule,
        )
        .method("getNetworks()", "Lists networks. GET /os-networks", networks::list)
        .method("getNetwork(network)", "Gets a network. GET /os-networks/{id}", networks::get)
        .method("createNetwork(options)", "Creates a network. POST /os-networks", networks::create)
        .method(
            "_createNetwork(options, properties)",
            "Creates a network of the named options. POST /os-networks",
            networks::create_with,
        )
        .method("addNetwork(network)", "Adds a network to the project. POST /os-networks/add", networks::add)
        .method(
            "addNetworkToHost(network, host)",
            "Associates a host. POST /os-networks/{id}/action",
            networks::add_to_host,
        )
        .method(
            "removeNetworkFromHost(network, host)",
            "Disassociates the host. POST /os-networks/{id}/action",
            networks::remove_from_host,
        )
        .method(
            "disassociateNetworkFromProject(network)",
            "Disassociates host and project. POST /os-networks/{id}/action",
            networks::disassociate,
        )
        .method(
            "disassociateProjectFromNetwork(network)",
            "Disassociates the project. POST /os-networks/{id}/action",
            networks::disassociate_project,
        )
        .method(
            "_doNetworkAction(network, payload)",
            "Sends an action to a network. POST /os-networks/{id}/action",
            networks::action,
        )
        .method("deleteNetwork(network)", "Deletes a network. DELETE /os-networks/{id}", networks::delete)
        .method(
            "getVolumeAttachments(server)",
            "Lists a server's volumes. GET /servers/{id}/os-volume_attachments",
            volume_attachments::list,
        )
        .method(
            "getVolumeAttachmentDetails(server, attachment)",
            "Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id}",
            volume_attachments::get,
        )
        .method(
            "detachVolume(server, attachment)",
            "Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id}",
            volume_attachments::detach,
        )
        .method(
            "attachVolume(server, volume)",
            "Attaches a volume. POST /servers/{id}/os-volume_attachments",
            volume_attachments::attach,
        )
        .answers(&[], answers::NETWORK_METHODS)
}
