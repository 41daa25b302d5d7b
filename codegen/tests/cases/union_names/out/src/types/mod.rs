//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod alike;
mod beside;
mod cat;
mod circle_shape;
mod crossed;
mod dog;
mod extended;
mod flagged;
mod holder;
mod hook;
mod lists;
mod numbered;
mod parts;
mod round;
mod some_type;
mod texts;
mod titled;

pub use crate::runtime::validation::validate::Validate as _;
pub use alike::Alike;
pub use beside::{Beside, BesideCat, BesideStriped};
pub use cat::{Cat, CatData};
pub use circle_shape::CircleShape;
pub use crossed::Crossed;
pub use dog::{Dog, DogData};
pub use extended::{Extended, ExtendedCat, ExtendedDog};
pub use flagged::{
    Flagged, FlaggedOkFalse, FlaggedOkFalseOk, FlaggedOkTrue, FlaggedOkTrueOk,
};
pub use holder::*;
pub use hook::{
    Hook, HookObject, HookUserCreated, HookUserCreatedEvent, HookUserDeleted,
    HookUserDeletedEvent,
};
pub use lists::Lists;
pub use numbered::{
    Numbered, NumberedVersion1, NumberedVersion1Version, NumberedVersion2,
    NumberedVersion2Version,
};
pub use parts::Parts;
pub use round::Round;
pub use some_type::{
    SomeCode1, SomeCode1Code, SomeCodeMinus2, SomeCodeMinus2Code, SomePause,
    SomePauseCode, SomeType,
};
pub use texts::Texts;
pub use titled::{
    Titled, TitledCause, TitledStarted, TitledStartedKind, TitledStopped,
    TitledStoppedKind,
};
