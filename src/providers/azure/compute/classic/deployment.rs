//! Deployments: a server as it is ordered.
//!
//! API: <https://learn.microsoft.com/previous-versions/azure/reference/jj157194(v=azure.100)>

use base64::prelude::{BASE64_STANDARD, Engine};

use super::super::servers::{Order, PortOptions};
use super::certificate;
use crate::error::Result;
use crate::http::xml::escape;

/// The port under which the first program of a server is reached.
struct Entrance {
    name: &'static str,
    port: String,
    local: String,
}

/// A deployment of one Linux server.
pub fn linux(order: &Order, image: &str, disk: &str) -> Result<String> {
    let (name, user) = (escape(&order.name), escape(&order.username));
    let ssh = order.ssh.as_ref();
    // Without a key the password has to do, which is not let in by itself.
    let access = match ssh.and_then(|ssh| ssh.cert.as_deref()) {
        Some(cert) => {
            let fingerprint = certificate::fingerprint(cert)?;
            format!(
                "<ResetPasswordOnFirstLogon>false</ResetPasswordOnFirstLogon><SSH><PublicKeys><PublicKey>\
                 <Fingerprint>{fingerprint}</Fingerprint><Path>/home/{user}/.ssh/authorized_keys</Path>\
                 </PublicKey></PublicKeys></SSH>"
            )
        }
        None => "<DisableSshPasswordAuthentication>false</DisableSshPasswordAuthentication>".into(),
    };
    let configuration = format!(
        "<ConfigurationSetType>LinuxProvisioningConfiguration</ConfigurationSetType><HostName>{name}</HostName>\
         <UserName>{user}</UserName><UserPassword>{}</UserPassword>{access}",
        escape(&order.password),
    );
    let port = |own: Option<&String>| own.cloned().unwrap_or_else(|| "22".into());
    let entrance = Entrance {
        name: "ssh",
        port: port(ssh.and_then(|ssh| ssh.port.as_ref())),
        local: port(ssh.and_then(|ssh| ssh.local_port.as_ref())),
    };
    Ok(document(order, &configuration, entrance, image, disk))
}

/// A deployment of one Windows server.
pub fn windows(order: &Order, image: &str, disk: &str) -> String {
    // Longer names than NetBIOS has are refused.
    let short = || order.name.chars().take(15).collect();
    let computer = order.computer_name.clone().unwrap_or_else(short);
    let configuration = format!(
        "<ConfigurationSetType>WindowsProvisioningConfiguration</ConfigurationSetType>\
         <ComputerName>{}</ComputerName><AdminPassword>{}</AdminPassword>\
         <ResetPasswordOnFirstLogon>false</ResetPasswordOnFirstLogon>",
        escape(&computer),
        escape(&order.password),
    );
    let rdp = order.rdp.as_ref();
    let port = |own: Option<&String>| own.cloned().unwrap_or_else(|| "3389".into());
    let entrance = Entrance {
        name: "rdp",
        port: port(rdp.and_then(|rdp| rdp.port.as_ref())),
        local: port(rdp.and_then(|rdp| rdp.local_port.as_ref())),
    };
    document(order, &configuration, entrance, image, disk)
}

fn document(order: &Order, configuration: &str, entrance: Entrance, image: &str, disk: &str) -> String {
    let name = escape(&order.name);
    let entrance = endpoint(&entrance.local, entrance.name, &entrance.port, "tcp");
    let own = |port: &PortOptions| {
        let local = port.local_port.as_ref().unwrap_or(&port.port);
        endpoint(local, &port.name, &port.port, port.protocol.as_deref().unwrap_or("tcp"))
    };
    let more: String = order.ports.iter().map(own).collect();
    format!(
        "<Deployment xmlns=\"http://schemas.microsoft.com/windowsazure\" \
         xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><Name>{name}</Name>\
         <DeploymentSlot>Production</DeploymentSlot><Label>{label}</Label><RoleList><Role>\
         <RoleName>{name}</RoleName><RoleType>PersistentVMRole</RoleType><ConfigurationSets>\
         <ConfigurationSet>{configuration}</ConfigurationSet><ConfigurationSet>\
         <ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>\
         <InputEndpoints>{entrance}{more}</InputEndpoints><SubnetNames/></ConfigurationSet></ConfigurationSets>\
         <OSVirtualHardDisk><MediaLink>{disk}</MediaLink><SourceImageName>{image}</SourceImageName>\
         </OSVirtualHardDisk><RoleSize>{flavor}</RoleSize></Role></RoleList></Deployment>",
        label = BASE64_STANDARD.encode(&order.name),
        disk = escape(disk),
        image = escape(image),
        flavor = escape(&order.flavor),
    )
}

fn endpoint(local: &str, name: &str, port: &str, protocol: &str) -> String {
    format!(
        "<InputEndpoint><LocalPort>{}</LocalPort><Name>{}</Name><Port>{}</Port><Protocol>{}</Protocol>\
         </InputEndpoint>",
        escape(local),
        escape(name),
        escape(port),
        escape(protocol),
    )
}
