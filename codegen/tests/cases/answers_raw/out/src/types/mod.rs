//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod make_report;
mod report;

pub use crate::runtime::validation::validate::Validate as _;
pub use make_report::MakeReportResponseEvent;
pub use report::Report;
