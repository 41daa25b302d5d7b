//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod http_request;
mod mcp_tool;

pub use crate::runtime::validation::validate::Validate as _;
pub use http_request::HttpRequest;
pub use mcp_tool::McpTool;
