//! The types of the API.
//!
//! A type holds what its schema can hold; `validate` tells what its schema forbids.

mod gr_u00f6_u00df_e;

pub use crate::runtime::validate::Validate as _;
pub use gr_u00f6_u00df_e::GrU00f6U00dfE;
