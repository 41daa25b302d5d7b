//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the violations.

mod costs;
mod crew;
mod hull;
mod las_model_id;
mod las_plan_id;
pub mod member;
mod model;
mod n2;
pub mod shape;
mod shapes;

pub use crate::runtime::validation::validate::Validate as _;
pub use costs::Costs;
pub use crew::Crew;
pub use hull::Hull;
pub use las_model_id::LasModelId;
pub use las_plan_id::LasPlanId;
#[doc(inline)]
pub use member::Member;
pub use model::Model;
pub use n2::N2;
#[doc(inline)]
pub use shape::Shape;
pub use shapes::Shapes;
