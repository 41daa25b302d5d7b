//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod fault;
mod list_jobs;

pub use crate::runtime::validate::Validate as _;
pub use fault::Fault;
pub use list_jobs::ListJobsResponseItem;
