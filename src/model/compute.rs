//! Server, Image and Flavor.

use serde_json::json;

use crate::surface::ModelArg::{Param, This};
use crate::surface::{Model, ModelDecl, Shape, Then};

pub struct Server;
pub struct Image;
pub struct Flavor;

/// What most calls bring that change something.
pub const DONE: Shape = Shape {
    name: "Done",
    doc: "What a call brings that has nothing else to say.",
    fields: &[("ok", "string", "Id of what the call was about.")],
};

impl Model for Server {
    fn declare() -> ModelDecl {
        ModelDecl::new("compute", "Server", "A virtual machine.")
            .constant(
                "STATUS",
                json!({
                    "error": "ERROR",
                    "provisioning": "PROVISIONING",
                    "reboot": "REBOOT",
                    "running": "RUNNING",
                    "stopped": "STOPPED",
                    "terminated": "TERMINATED",
                    "unknown": "UNKNOWN",
                    "updating": "UPDATING",
                }),
            )
            .method_then(
                "refresh()",
                "Fetches the server and takes over what it is now.",
                "getServer",
                &[This],
                Then::Apply,
            )
            .method("create()", "Creates a server like this.", "createServer", &[This])
            .method("destroy()", "Destroys the server.", "destroyServer", &[This])
            .method("reboot(options)", "Reboots the server.", "rebootServer", &[This, Param("options")])
            .method(
                "resize(flavor)",
                "Resizes the server to a flavor.",
                "resizeServer",
                &[This, Param("flavor")],
            )
    }
}

impl Model for Image {
    fn declare() -> ModelDecl {
        ModelDecl::new("compute", "Image", "What a server is made from.")
            .method("refresh()", "Fetches the image.", "getImage", &[This])
            .method("create()", "Creates an image like this.", "createImage", &[This])
            .method("destroy()", "Destroys the image.", "destroyImage", &[This])
    }
}

impl Model for Flavor {
    fn declare() -> ModelDecl {
        ModelDecl::new("compute", "Flavor", "How large a server is.").method(
            "refresh()",
            "Fetches the flavor.",
            "getFlavor",
            &[This],
        )
    }
}
