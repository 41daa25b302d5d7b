//! Unions: which branch a value means, what happens to one that fits none, and how long
//! that takes.

use crate::runtime::reader::{Reading, json};
use crate::runtime::validate::Validate;
use crate::runtime::{limits, object, text, union, validate};
use serde_json::{Value, json as value};

#[derive(Clone, Debug, PartialEq)]
struct Cat {
    kind: String,
    lives: Option<i64>,
    name: Option<String>,
}

object::object!(Cat {
    kind: required "kind",
    lives: optional "lives" => |value, at, found| limits::maximum(*value, 9, at, found),
    name: optional "name",
});

#[derive(Clone, Debug, PartialEq)]
struct Dog {
    kind: String,
    friend: Option<Box<Pet>>,
    age: i64,
}

object::object!(Dog {
    kind: required "kind",
    friend: optional "friend" => validate::check,
    age: required "age",
});

#[derive(Clone, Debug, PartialEq)]
enum Pet {
    Cat(Cat),
    Dog(Box<Dog>),
    Other(Value),
}

union::union!(Pet {
    Cat from Cat as "cat" or "7" in kind => validate::check,
    Dog from Dog as "dog" in kind => validate::check,
} oneOf by "kind" else Other);

/// The same types, but nothing tells them apart.
#[derive(Clone, Debug, PartialEq)]
enum Guest {
    Dog(Dog),
    Cat(Cat),
    Name(String),
    Other(Value),
}

union::union!(Guest {
    Dog from Dog => validate::check,
    Cat from Cat => validate::check,
    Name from String => |value, at, found| {
        text::Rules::NONE.min_length(2).check(value, at, found);
    },
} anyOf else Other);

#[derive(Clone, Debug, PartialEq)]
enum Amount {
    Number(f64),
    Integer(i64),
    Small(i8),
    Other(Value),
}

union::union!(Amount {
    Number => validate::check,
    Integer => |value, at, found| limits::minimum(*value, 0, at, found),
    Small,
} anyOf else Other);

#[track_caller]
fn read<T: crate::runtime::decode::Decode>(value: Value) -> T {
    T::decode(&(&value).into()).unwrap()
}

#[track_caller]
fn told(value: &impl Validate) -> String {
    value.validate().unwrap_err().to_string()
}

#[test]
fn the_discriminator_tells_the_branch() {
    let pet: Pet = read(value!({"kind": "dog", "age": 3}));
    assert!(matches!(&pet, Pet::Dog(dog) if dog.age == 3));
    assert!(matches!(read(value!({"kind": "7"})), Pet::Cat(_)));
    // Its faults are those of that branch, so that a tolerant reader can take out what does
    // not fit.
    let text = br#"[{"kind": "cat", "lives": null}, {"kind": "dog", "age": 1}]"#;
    let (pets, drift) = json::<Vec<Pet>>(text, Reading::Tolerant).unwrap();
    assert!(matches!(pets.as_slice(), [Pet::Cat(_), Pet::Dog(_)]));
    assert_eq!(drift.first().map(|drift| drift.pointer()), Some("/0/lives"));
    let fault = json::<Vec<Pet>>(br#"[{"kind": "dog"}]"#, Reading::Tolerant).unwrap_err();
    assert_eq!(fault.pointer(), "/0/age");
}

#[test]
fn another_discriminator_is_kept_and_told() {
    let came = value!({"kind": "cow", "milk": [1, 2.5, null]});
    let pet: Pet = read(came.clone());
    assert_eq!(serde_json::to_value(&pet).unwrap(), came);
    assert_eq!(
        told(&vec![pet]),
        "/0/kind: must be `cat`, `7`, `dog`, but is \"cow\"".replace("/kind", "")
    );
    // Without one, the branches are tried.
    let nothing: Pet = read(value!({"age": 3}));
    assert!(
        told(&nothing).starts_with("must be Cat (/kind: expected a value, got nothing), Dog (")
    );
}

#[test]
fn a_variant_has_a_discriminator_that_means_it() {
    let cat = Cat {
        kind: "dog".to_owned(),
        lives: None,
        name: None,
    };
    assert_eq!(
        told(&Pet::from(cat)),
        "/kind: must be `cat`, `7`, but is \"dog\""
    );
}

#[test]
fn the_branch_is_taken_that_breaks_nothing_and_keeps_most() {
    // Both fit a dog; a cat has no place for the age.
    assert!(matches!(
        read(value!({"kind": "", "age": 3})),
        Guest::Dog(_)
    ));
    assert!(matches!(
        read(value!({"kind": "", "age": 3, "name": "a", "lives": 9})),
        Guest::Cat(_)
    ));
    // Too many lives for a cat.
    assert!(matches!(
        read(value!({"kind": "", "age": 3, "name": "a", "lives": 10})),
        Guest::Dog(_)
    ));
    assert!(matches!(read(value!("Tom")), Guest::Name(_)));
    // A rule that is broken is told as that of the branch.
    let short: Guest = read(value!("T"));
    assert_eq!(
        told(&short),
        "must have at least 2 characters, but is \"T\""
    );
}

#[test]
fn a_number_is_taken_for_what_it_is_written_as() {
    assert_eq!(read::<Amount>(value!(1)), Amount::Integer(1));
    assert_eq!(read::<Amount>(value!(1.5)), Amount::Number(1.5));
    assert_eq!(read::<Amount>(value!(1.0)), Amount::Number(1.0));
    assert_eq!(read::<Amount>(value!(-1)), Amount::Small(-1));
}

#[test]
fn what_fits_no_branch_is_kept_and_written_as_it_came() {
    for came in [
        value!(12),
        value!([{"a": 1}]),
        value!({"b": null}),
        value!(true),
    ] {
        let guest: Guest = read(came.clone());
        assert_eq!(guest, Guest::Other(came.clone()));
        assert_eq!(serde_json::to_value(&guest).unwrap(), came);
        assert!(
            told(&guest).starts_with("must be Dog ("),
            "{}",
            told(&guest)
        );
    }
    // One that was made by hand and does fit is as good as its branch.
    assert_eq!(Guest::Other(value!("Tom")).validate(), Ok(()));
    assert!(Guest::Other(value!("T")).validate().is_err());
    // A null is a fault, as for other types, so that it can be taken out.
    assert!(serde_json::from_str::<Guest>("null").is_err());
}

/// A cat, or just its name.
#[derive(Clone, Debug, PartialEq)]
enum Named {
    Name(String),
    Cat(Cat),
    Other(Value),
}

union::union!(Named {
    Name from String,
    Cat from Cat => validate::check,
} oneOf else Other);

#[test]
fn a_tolerant_reader_mends_what_nearly_fits() {
    let text = br#"["a", {"kind": "b", "name": null}, {"kind": "c", "name": 1}]"#;
    let (named, drift) = json::<Vec<Named>>(text, Reading::Tolerant).unwrap();
    assert!(matches!(
        named.as_slice(),
        [Named::Name(_), Named::Cat(_), Named::Other(_)]
    ));
    let drift: Vec<_> = drift.iter().map(ToString::to_string).collect();
    assert_eq!(drift, ["/1/name: expected a string, got null"]);
    // Where several branches come near and each for another reason, nothing is taken out.
    let text = br#"[{"kind": "a", "name": null, "age": "1"}]"#;
    let (guests, drift) = json::<Vec<Guest>>(text, Reading::Tolerant).unwrap();
    assert!(matches!(guests.as_slice(), [Guest::Other(_)]));
    assert!(drift.is_empty());
}

/// Each level fits each branch.
#[derive(Clone, Debug, PartialEq)]
struct Left {
    next: Option<Box<Tree>>,
}

object::object!(Left { next: optional "next" => validate::check });

#[derive(Clone, Debug, PartialEq)]
struct Right {
    next: Option<Box<Tree>>,
    depth: Option<i64>,
}

object::object!(Right {
    next: optional "next" => validate::check,
    depth: optional "depth",
});

#[derive(Clone, Debug, PartialEq)]
enum Tree {
    Left(Left),
    Right(Right),
    Other(Value),
}

union::union!(Tree {
    Left from Left => validate::check,
    Right from Right => validate::check,
} oneOf else Other);

#[test]
fn deep_values_are_read_in_time() {
    const DEPTH: usize = 100;
    for leaf in ["{\"depth\":1}", "7", "[]"] {
        let text = format!("{}{leaf}{}", "{\"next\":".repeat(DEPTH), "}".repeat(DEPTH));
        let tree: Tree = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&tree).unwrap(), text);
        assert_eq!(tree.validate().is_ok(), leaf.starts_with('{'));
        // The choice for one value is no choice for another one.
        let list: Vec<Tree> = serde_json::from_str(&format!("[{text},{{\"depth\":2}}]")).unwrap();
        assert!(matches!(list.as_slice(), [_, Tree::Right(_)]));
    }
}
