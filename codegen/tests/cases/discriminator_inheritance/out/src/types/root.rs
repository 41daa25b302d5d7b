use super::Thin;

/// The schema `Root`.
///
/// Defined in `#/components/schemas/Root`.
pub type Root = Thin;
