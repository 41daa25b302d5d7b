//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod make_report;
mod report;

pub use crate::runtime::validation::validate::Validate as _;
pub use make_report::MakeReportResponseEvent;
pub use report::Report;
