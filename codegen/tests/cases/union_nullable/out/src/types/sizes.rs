use super::Size;

/// The schema `Sizes`.
///
/// Defined in `#/components/schemas/Sizes`.
pub type Sizes = Vec<Size>;
