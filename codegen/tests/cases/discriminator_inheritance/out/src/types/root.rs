use crate::types;

/// The schema `Root`.
///
/// Defined in `#/components/schemas/Root`.
pub type Root = types::Thin;
