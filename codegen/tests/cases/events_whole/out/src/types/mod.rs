//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod run;
pub mod run_event;

pub use crate::runtime::validation::validate::Validate as _;
pub use run::Run;
#[doc(inline)]
pub use run_event::RunEvent;
