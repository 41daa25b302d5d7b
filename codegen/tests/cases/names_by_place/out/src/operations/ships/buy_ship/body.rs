//! The types inside [`Body`](super::Body).

pub mod ship_type {
    pub use crate::shapes::SizeLxvhji as Crew;
    pub use crate::shapes::SizeLxvhji as CrewType;
}

pub use crate::shapes::CrewAsibaa as Ship;
pub use crate::shapes::CrewAsibaa as ShipType;
