use crate::types;

/// Defined in `#/components/schemas/Root`.
pub type Root = types::Thin;
