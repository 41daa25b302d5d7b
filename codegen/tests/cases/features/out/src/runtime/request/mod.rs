//! What goes out: parameters, their styles, and bodies.

pub mod builder;
pub mod input;
pub mod path;
pub mod request_body;
pub mod scalar;
pub mod upload;
