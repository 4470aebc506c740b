//! Files of this machine as a cloud.

use crate::surface::Provider;

pub fn provider() -> Provider {
    Provider::new("filesystem", "Directories and files of this machine.").added()
}
