use super::Thin;

/// The schema `Root`.
///
/// Described at `#/components/schemas/Root`.
pub type Root = Thin;
