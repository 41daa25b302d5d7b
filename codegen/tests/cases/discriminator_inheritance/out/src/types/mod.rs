//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod base;
mod bike;
mod car;
mod derived;
mod garage;
mod lonely;
mod other;
mod root;
mod taxi;
mod thin;
pub mod vehicle;

pub use crate::runtime::validation::validate::Validate as _;
pub use base::Base;
pub use bike::Bike;
pub use car::Car;
pub use derived::Derived;
pub use garage::Garage;
pub use lonely::Lonely;
pub use other::Other;
pub use root::Root;
pub use taxi::Taxi;
pub use thin::Thin;
#[doc(inline)]
pub use vehicle::Vehicle;
