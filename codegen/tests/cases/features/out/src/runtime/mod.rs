//! Support code that all operations and types share. Its public interface is what the root of
//! the crate re-exports.

pub mod client;
pub mod format;
pub mod json;
pub mod request;
pub mod response;
pub mod validation;
