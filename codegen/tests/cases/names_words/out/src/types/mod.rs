//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod http_request;
mod mcp_tool;

pub use crate::runtime::validation::validate::Validate as _;
pub use http_request::HttpRequest;
pub use mcp_tool::McpTool;
