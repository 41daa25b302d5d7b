//! The slots of the fields of a struct that is being read: one for each, in groups, so that the number
//! of implementations does not grow with the number of structs.

use crate::runtime::json::decode::Decode;
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;

/// The value of a field that is being read.
pub trait Slot {
    /// Decodes the value.
    ///
    /// # Errors
    /// Returns an error if the value has no reading as its type.
    fn fill(&mut self, reader: &mut Reader<'_>, is_required: bool) -> Result<(), Mismatch>;

    /// Removes the value.
    fn clear(&mut self);

    /// Returns whether the type has a value for a property that is absent.
    fn may_be_empty(&self) -> bool;
}

impl<T: Decode> Slot for Option<T> {
    fn fill(&mut self, reader: &mut Reader<'_>, is_required: bool) -> Result<(), Mismatch> {
        *self = Some(match is_required {
            true => T::decode(reader)?,
            false => T::decode_present(reader)?,
        });
        Ok(())
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn may_be_empty(&self) -> bool {
        T::absent().is_some()
    }
}

/// The slots of all fields.
pub(crate) trait Slots {
    /// Returns the slot of a field.
    fn slot(&mut self, field: usize) -> Option<&mut dyn Slot>;
}

/// Those of a struct.
pub(crate) struct Fields<G: Groups>(pub(crate) G::Slots);

impl<G: Groups> Slots for Fields<G> {
    fn slot(&mut self, field: usize) -> Option<&mut dyn Slot> {
        G::slot(&mut self.0, field)
    }
}

/// The number of fields in each group but the last one.
const GROUP: usize = 8;

/// The values of several fields.
pub trait Group: Sized {
    /// Their slots.
    type Slots;

    /// Creates empty slots.
    fn slots() -> Self::Slots;

    /// Returns the slot of a field.
    fn slot(slots: &mut Self::Slots, field: usize) -> Option<&mut dyn Slot>;

    /// Returns the values; `None` if a slot is empty that has to be filled.
    fn take(slots: Self::Slots) -> Option<Self>;
}

/// The values of all fields, in groups.
pub trait Groups: Sized {
    /// Their slots.
    type Slots;

    /// Creates empty slots.
    fn slots() -> Self::Slots;

    /// Returns the slot of a field.
    fn slot(slots: &mut Self::Slots, field: usize) -> Option<&mut dyn Slot>;

    /// Returns the values; `None` if a slot is empty that has to be filled.
    fn take(slots: Self::Slots) -> Option<Self>;
}

/// Those of an object without declared properties.
impl Group for () {
    type Slots = ();

    fn slots() -> Self::Slots {}

    fn slot(_slots: &mut Self::Slots, _field: usize) -> Option<&mut dyn Slot> {
        None
    }

    fn take(_slots: Self::Slots) -> Option<Self> {
        Some(())
    }
}

/// The groups that a tuple of groups has no room for, as its last element.
#[derive(Debug)]
pub struct More<G>(pub G);

impl<G: Groups> Group for More<G> {
    type Slots = G::Slots;

    fn slots() -> Self::Slots {
        G::slots()
    }

    fn slot(slots: &mut Self::Slots, field: usize) -> Option<&mut dyn Slot> {
        G::slot(slots, field)
    }

    fn take(slots: Self::Slots) -> Option<Self> {
        G::take(slots).map(Self)
    }
}

fn value<T: Decode>(slot: Option<T>) -> Option<T> {
    slot.or_else(T::absent)
}

/// Implements both for tuples of these elements.
macro_rules! tuple {
    ($($name:ident $index:tt)*; $last:ident $last_index:tt) => {
        impl<$($name: Decode,)* $last: Decode> Group for ($($name,)* $last,) {
            type Slots = ($(Option<$name>,)* Option<$last>,);

            fn slots() -> Self::Slots {
                ($(None::<$name>,)* None::<$last>,)
            }

            fn slot(slots: &mut Self::Slots, field: usize) -> Option<&mut dyn Slot> {
                match field {
                    $($index => Some(&mut slots.$index),)*
                    $last_index => Some(&mut slots.$last_index),
                    _ => None,
                }
            }

            fn take(slots: Self::Slots) -> Option<Self> {
                Some(($(value(slots.$index)?,)* value(slots.$last_index)?,))
            }
        }

        impl<$($name: Group,)* $last: Group> Groups for ($($name,)* $last,) {
            type Slots = ($($name::Slots,)* $last::Slots,);

            fn slots() -> Self::Slots {
                ($($name::slots(),)* $last::slots(),)
            }

            fn slot(slots: &mut Self::Slots, field: usize) -> Option<&mut dyn Slot> {
                match field / GROUP {
                    $($index => $name::slot(&mut slots.$index, field % GROUP),)*
                    // The last element may have more than one group.
                    _ => $last::slot(&mut slots.$last_index, field - $last_index * GROUP),
                }
            }

            fn take(slots: Self::Slots) -> Option<Self> {
                Some(($($name::take(slots.$index)?,)* $last::take(slots.$last_index)?,))
            }
        }
    };
}

/// Implements both for tuples of each length.
macro_rules! tuples {
    ($($done:ident $index:tt)*;) => {};
    ($($done:ident $index:tt)*; $next:ident $next_index:tt $($rest:tt)*) => {
        tuple!($($done $index)*; $next $next_index);
        tuples!($($done $index)* $next $next_index; $($rest)*);
    };
}
tuples!(; A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7);
