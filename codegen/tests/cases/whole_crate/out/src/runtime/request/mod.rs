//! What goes out: parameters, their styles, and bodies.

pub mod builder;
pub mod form;
pub mod input;
pub mod path;
pub mod scalar;
pub mod upload;
