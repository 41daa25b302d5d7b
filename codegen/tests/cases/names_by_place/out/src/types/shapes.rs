/// Defined in `#/components/schemas/Shapes`.
pub type Shapes = Vec<crate::types::shape::Sides>;
