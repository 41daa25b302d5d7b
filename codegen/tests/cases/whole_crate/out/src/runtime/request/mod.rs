//! What goes out: parameters, their styles, and bodies.

pub mod argument;
pub mod builder;
pub mod form;
pub mod path;
pub mod request_type;
pub mod scalar;
