/// Defined in `#/components/schemas/Crew`.
pub type Crew = Vec<crate::types::member::Rank>;
