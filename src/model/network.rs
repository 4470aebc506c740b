//! Network, Subnet, Port, SecurityGroup and SecurityGroupRule.

use crate::surface::ModelArg::{Property, This};
use crate::surface::{Model, ModelDecl};

macro_rules! resource {
    ($type:ident, $words:literal, $made_of:expr, [$($extra:literal),*]) => {
        pub struct $type;

        impl Model for $type {
            fn declare() -> ModelDecl {
                ModelDecl::new("network", stringify!($type), $words)
                    .method("create()", "Creates one like this.", concat!("create", stringify!($type)), &[$made_of])
                    .method("refresh()", "Fetches it.", concat!("get", stringify!($type)), &[This])
                    .method("destroy()", "Destroys it.", concat!("destroy", stringify!($type)), &[This])
                    $(.method(concat!($extra, "()"), "Saves what was changed.", concat!($extra, stringify!($type)), &[This]))*
            }
        }
    };
}

resource!(Network, "A network.", Property("name"), ["update"]);
resource!(Subnet, "A range of addresses in a network.", This, ["update"]);
resource!(Port, "A connection point of a network.", This, ["update"]);
resource!(SecurityGroup, "A set of rules for what may pass.", This, []);
resource!(SecurityGroupRule, "A rule of a security group.", This, []);
