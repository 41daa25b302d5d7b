//! The files of a package that are about the whole API.

pub(super) mod client;
pub(super) mod error_body;
mod example;
pub(super) mod headers;
mod inherited;
pub(super) mod manifest;
pub(super) mod readme;
pub(super) mod root;
pub(super) mod servers;
pub(super) mod webhooks;
