use super::Thin;

/// Defined in `#/components/schemas/Root`.
pub type Root = Thin;
