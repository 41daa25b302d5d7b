//! The operations of the API, each as the request that makes a call.

mod create_charge;

pub use create_charge::CreateCharge;
