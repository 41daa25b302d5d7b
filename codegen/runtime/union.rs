//! Unions: one of several types (`oneOf`, `anyOf`), told apart by a discriminator or by
//! trying.
//!
//! Behind the enum of each union stands a table of its branches; everything else is here.
//! Where branches have to be tried, a union inside of another one remembers what it has
//! chosen for a value: without that, each level would double the work.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::HashMap;

use serde::ser::Serialize;
use serde_json::Value;

use super::branch::{Branch, Meant, complain, listed};
use super::decode::{Fault, Kind};
use super::json::Json;
use super::validate::{At, Validate, Violations};

/// How a branch is read.
pub type Reader<T> = fn(&Json<'_>) -> Result<T, Fault>;

/// A union.
pub trait Union: Sized + Serialize + Validate + 'static {
    /// What it is called in messages.
    const NAME: &'static str;
    /// `oneOf` or `anyOf`.
    const KEYWORD: &'static str;
    /// The property that tells the branches apart.
    const DISCRIMINATOR: Option<&'static str>;
    /// Its branches, in the order of the description.
    const BRANCHES: &'static [Branch];
    /// How each of them is read.
    const READERS: &'static [Reader<Self>];

    /// A value that fits no branch.
    fn other(value: Value) -> Self;
}

/// The first of some names.
pub const fn first(names: &[&'static str]) -> Option<&'static str> {
    match names {
        [first, ..] => Some(first),
        [] => None,
    }
}

/// Reads a union.
///
/// The discriminator tells the branch, whose faults are those of the union then. Without
/// one, each branch is tried; of several that fit, that one is taken which breaks the fewest
/// rules, and of these the one that keeps the most. What fits no branch is kept as it is.
///
/// # Errors
/// Where the branch that the discriminator tells cannot be read; and where another one could
/// be read if a part of the value were taken out.
pub fn decode<T: Union>(json: &Json<'_>) -> Result<T, Fault> {
    let meant = Meant::of(T::DISCRIMINATOR, T::BRANCHES, json);
    if let Some(index) = meant.only() {
        return read(index, json);
    }
    let key = (TypeId::of::<T>(), std::ptr::from_ref(json).addr());
    let chosen = match Scope::remembered(key) {
        Some(chosen) => chosen,
        None => {
            let scope = Scope::enter();
            let (chosen, result) = choose::<T>(&meant, json);
            scope.leave(key, chosen);
            return result;
        }
    };
    match chosen {
        Chosen::Branch(index) => read(index, json),
        Chosen::Other => Ok(T::other(json.to_value())),
    }
}

fn read<T: Union>(index: usize, json: &Json<'_>) -> Result<T, Fault> {
    match T::READERS.get(index) {
        Some(read) => read(json),
        None => Ok(T::other(json.to_value())),
    }
}

/// Tries the branches.
fn choose<T: Union>(meant: &Meant<'_>, json: &Json<'_>) -> (Chosen, Result<T, Fault>) {
    let mut fitting = Vec::new();
    let mut faults = Vec::new();
    for index in meant.branches() {
        match read::<T>(index, json) {
            Ok(value) => fitting.push((index, value)),
            Err(fault) => faults.push((index, fault)),
        }
    }
    if fitting.len() > 1 {
        keep_best(&mut fitting, |value| {
            value.validate().err().map_or(0, |found| found.count())
        });
    }
    if fitting.len() > 1 {
        keep_best(&mut fitting, |value| usize::MAX - kept(json, value));
    }
    if let Some((index, value)) = fitting.into_iter().next() {
        return (Chosen::Branch(index), Ok(value));
    }
    match near_miss(T::NAME, json, faults) {
        Some((index, fault)) => (Chosen::Branch(index), Err(fault)),
        None => (Chosen::Other, Ok(T::other(json.to_value()))),
    }
}

/// Keeps those with the least cost.
fn keep_best<T>(values: &mut Vec<(usize, T)>, cost: impl Fn(&T) -> usize) {
    let costs: Vec<_> = values.iter().map(|(_, value)| cost(value)).collect();
    let least = costs.iter().min();
    let mut each = costs.iter();
    values.retain(|_| each.next() == least);
}

/// How much of a value is in what was read from it: its parts, and twice those that are
/// written as they came.
fn kept(json: &Json<'_>, value: &impl Serialize) -> usize {
    let text = serde_json::to_vec(value).unwrap_or_default();
    serde_json::from_slice(&text).map_or(0, |written: Json<'_>| common(json, &written))
}

fn common(came: &Json<'_>, written: &Json<'_>) -> usize {
    match (came, written) {
        (Json::List(came), Json::List(written)) => {
            let pairs = came.iter().zip(written);
            1 + pairs
                .map(|(came, written)| common(came, written))
                .sum::<usize>()
        }
        (Json::Object(came), Json::Object(written)) => {
            let came: HashMap<_, _> = came.iter().map(|(name, value)| (name, value)).collect();
            let pairs = written
                .iter()
                .filter_map(|(name, value)| Some((came.get(name)?, value)));
            1 + pairs
                .map(|(came, written)| common(came, written))
                .sum::<usize>()
        }
        (came, written) => 1 + usize::from(came == written),
    }
}

/// The fault that is worth to be told, because a tolerant reader can take out what does not
/// fit: that of a null which no branch has room for, or of the one branch which fits but for
/// a part inside.
fn near_miss(name: &str, json: &Json<'_>, faults: Vec<(usize, Fault)>) -> Option<(usize, Fault)> {
    if *json == Json::Null {
        let (index, _) = faults.into_iter().next()?;
        return Some((index, Fault::of_type(name, json)));
    }
    let mut near = faults
        .into_iter()
        .filter(|(_, fault)| !fault.path().is_empty());
    let (index, first) = near.next()?;
    let others: Vec<_> = near.map(|(_, fault)| fault).collect();
    let agree = |fault: &Fault| fault.kind() == Kind::Null && fault.path() == first.path();
    let can_be_taken_out = match first.kind() {
        Kind::Null => others.iter().all(agree),
        Kind::Unknown | Kind::Value => others.is_empty(),
        Kind::Missing | Kind::Type => false,
    };
    can_be_taken_out.then_some((index, first))
}

/// What a union has chosen for a value.
#[derive(Clone, Copy)]
enum Chosen {
    Branch(usize),
    Other,
}

/// A union and the address of a value, which is that of no other value while a union around
/// it is being read.
type Key = (TypeId, usize);

/// What the unions inside of one that is being read have chosen.
#[derive(Default)]
struct Memory {
    depth: usize,
    chosen: HashMap<Key, Chosen>,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// A union that is being read; however that ends, the memory ends with the outermost one.
struct Scope(());

impl Scope {
    fn remembered(key: Key) -> Option<Chosen> {
        MEMORY.with_borrow(|memory| memory.chosen.get(&key).copied())
    }

    fn enter() -> Self {
        MEMORY.with_borrow_mut(|memory| memory.depth += 1);
        Self(())
    }

    fn leave(self, key: Key, chosen: Chosen) {
        MEMORY.with_borrow_mut(|memory| {
            if memory.depth > 1 {
                memory.chosen.insert(key, chosen);
            }
        });
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        MEMORY.with_borrow_mut(|memory| {
            memory.depth = memory.depth.saturating_sub(1);
            if memory.depth == 0 {
                memory.chosen = HashMap::new();
            }
        });
    }
}

/// Checks that the discriminator of a variant means this variant.
pub fn check_tag<T: Union>(tag: &str, variant: &str, at: &At<'_>, found: &mut Violations) {
    let branch = T::BRANCHES.iter().find(|branch| branch.name == variant);
    let tags = branch.map_or(&[][..], |branch| branch.tags);
    if !tags.contains(&tag) {
        let name = T::DISCRIMINATOR.unwrap_or_default();
        found.push(
            &at.key(name),
            "discriminator",
            listed(tags.iter().copied()),
            tag,
        );
    }
}

/// Checks a value that was kept because it fits no branch. One that does fit, since it was
/// made so by hand, is as good as that branch.
pub fn check_other<T: Union>(value: &Value, at: &At<'_>, found: &mut Violations) {
    // Addresses of this tree have nothing to do with those of one that is being read.
    let before = MEMORY.take();
    let json = Json::from(value);
    let meant = Meant::of(T::DISCRIMINATOR, T::BRANCHES, &json);
    let mut missed = Vec::new();
    for index in meant.branches() {
        match T::READERS.get(index).map(|read| read(&json)) {
            Some(Ok(value)) => match value.validate() {
                Ok(()) => {
                    missed.clear();
                    break;
                }
                Err(found) => missed.push((index, found.to_string())),
            },
            Some(Err(fault)) => missed.push((index, fault.to_string())),
            None => {}
        }
    }
    drop(MEMORY.replace(before));
    complain(T::KEYWORD, T::BRANCHES, &meant, &missed, at, found, value);
}

/// All of a union but the enum itself, which stands before each use: the union of `oneOf` or
/// of `anyOf`, whose branches a field may tell apart.
///
/// An entry for each variant has, where it makes sense, the type that it can be made `from`;
/// behind `as` the values of the discriminator that mean it, and behind `in` the field that
/// has them; and behind `=>` what checks it. `$other` is the variant that keeps a value which
/// fits no other one.
macro_rules! union {
    (
        $name:ident {
            $(
                $variant:ident $(from $from:ty)?
                $(as $($tag:literal)or+ $(in $field:ident)?)?
                $(=> $check:expr)?
            ),* $(,)?
        }
        $keyword:ident $(by $discriminator:literal)? else $other:ident
    ) => {
        impl $crate::runtime::union::Union for $name {
            const NAME: &'static str = stringify!($name);
            const KEYWORD: &'static str = stringify!($keyword);
            const DISCRIMINATOR: Option<&'static str> =
                $crate::runtime::union::first(&[$($discriminator)?]);
            const BRANCHES: &'static [$crate::runtime::branch::Branch] = &[
                $($crate::runtime::branch::Branch {
                    name: stringify!($variant),
                    tags: &[$($($tag),+)?],
                }),*
            ];
            const READERS: &'static [$crate::runtime::union::Reader<Self>] = &[
                $(|json| $crate::runtime::decode::Decode::decode(json).map(Self::$variant)),*
            ];

            fn other(value: ::serde_json::Value) -> Self {
                Self::$other(value)
            }
        }

        $($(
            impl From<$from> for $name {
                fn from(value: $from) -> Self {
                    Self::$variant(value.into())
                }
            }
        )?)*

        impl $crate::runtime::decode::Decode for $name {
            fn decode(
                json: &$crate::runtime::json::Json<'_>,
            ) -> Result<Self, $crate::runtime::decode::Fault> {
                $crate::runtime::union::decode(json)
            }
        }

        $crate::runtime::deserialize::deserialize!($name);

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => ::serde::Serialize::serialize(value, serializer),)*
                    Self::$other(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl $crate::runtime::validate::Validate for $name {
            #[allow(unused_variables, reason = "a variant may have nothing to check")]
            fn check(
                &self,
                at: &$crate::runtime::validate::At<'_>,
                found: &mut $crate::runtime::validate::Violations,
            ) {
                match self {
                    $(
                        Self::$variant(value) => {
                            $($(
                                let tag = $crate::runtime::scalar::Scalar::text(&value.$field);
                                let variant = stringify!($variant);
                                $crate::runtime::union::check_tag::<Self>(&tag, variant, at, found);
                            )?)?
                            $($crate::runtime::validate::required(value, at, found, $check);)?
                        }
                    )*
                    Self::$other(value) => {
                        $crate::runtime::union::check_other::<Self>(value, at, found);
                    }
                }
            }
        }
    };
}
pub(crate) use union;
