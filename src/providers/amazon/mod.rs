//! Amazon: EC2 and S3, and whatever else speaks S3.
//!
//! API: <https://docs.aws.amazon.com/>

pub mod client;
pub mod compute;
mod endpoint;
mod error;
pub mod options;
pub mod storage;
#[cfg(test)]
pub mod testing;

use crate::surface::Provider;

pub fn provider() -> Provider {
    Provider::new("amazon", "Amazon Web Services, and any store that speaks S3.")
        .service(compute::service())
        .service(storage::service())
}
