//! The operations of the API, each as a request type.

mod create_charge;

pub use create_charge::CreateCharge;
