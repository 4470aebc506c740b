//! EC2: servers (instances), images, key pairs and security groups.
//!
//! API: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Welcome.html>

mod answers;
mod flavors;
mod groups;
mod images;
mod keys;
mod query;
mod servers;
mod shape;

pub use flavors::Flavor;
pub use images::Image;
pub use servers::Server;

use super::client::{self, Amazon, Kind};
use crate::error::{Error, Result};
use crate::surface::{Context, Service};

/// A call of a compute client.
pub type Ec2 = Context<Amazon>;

pub fn service() -> Service {
    client::service(Kind::Ec2, "compute", "Servers (EC2 instances), images, key pairs and security groups.")
        .model::<Flavor>()
        .model::<Image>()
        .model::<Server>()
        .method("getVersion()", "The option `version`; the API that is spoken is 2016-11-15.", version)
        .method("getLimits()", "Always an error: the API does not tell its limits.", limits)
        .method("getFlavors()", "Lists the flavors that 2.2.0 knows, without a request.", flavors::list)
        .method("getFlavor(flavor)", "Gets a flavor, without a request.", flavors::get)
        .method(
            "getImages(options)",
            "Lists images, your own if nothing else is said. DescribeImages",
            images::list,
        )
        .method("getImage(image)", "Gets an image. DescribeImages", images::get)
        .method(
            "createImage(options)",
            "Creates an image of a server. CreateImage, DescribeImages",
            images::create,
        )
        .method(
            "destroyImage(image)",
            "Removes an image and its snapshots. DescribeImages, DeregisterImage, DeleteSnapshot",
            images::destroy,
        )
        .method("getServers(options)", "Lists servers. DescribeInstances", servers::list)
        .method("getServer(server)", "Gets a server that is not terminated. DescribeInstances", servers::get)
        .method("createServer(options)", "Creates a server. RunInstances", servers::create)
        .method("destroyServer(server)", "Terminates a server. TerminateInstances", servers::destroy)
        .method("rebootServer(server)", "Reboots a server. RebootInstances", servers::reboot)
        .method("renameServer(server, name)", "Always an error: 2.2.0 does not do it.", servers::rename)
        .method(
            "_getDetails(details)",
            "Adds to an instance the name that its user data has. DescribeInstanceAttribute",
            servers::details,
        )
        .method("listKeys(options)", "Lists key pairs. DescribeKeyPairs", keys::list)
        .method("getKey(name)", "Gets a key pair. DescribeKeyPairs", keys::get)
        .method("addKey(options)", "Imports a public key. ImportKeyPair", keys::add)
        .method("destroyKey(name)", "Removes a key pair. DeleteKeyPair", keys::destroy)
        .method("listGroups(options)", "Lists security groups. DescribeSecurityGroups", groups::list)
        .method("getGroup(name)", "Gets a security group. DescribeSecurityGroups", groups::get)
        .method("addGroup(options)", "Creates a security group. CreateSecurityGroup", groups::add)
        .method("destroyGroup(name)", "Removes a security group. DeleteSecurityGroup", groups::destroy)
        .method(
            "addRules(options)",
            "Lets traffic into a security group. AuthorizeSecurityGroupIngress",
            groups::add_rules,
        )
        .method("delRules(options)", "Takes rules back. RevokeSecurityGroupIngress", groups::remove_rules)
        .answers(answers::SHAPES, answers::METHODS)
}

async fn version(ec2: Ec2) -> Result<String> {
    Ok(ec2.options.version.clone().unwrap_or_else(|| "2014-06-15".into()))
}

async fn limits(_: Ec2) -> Result<()> {
    Err(Error::new("AWS's API is not rate limited"))
}
