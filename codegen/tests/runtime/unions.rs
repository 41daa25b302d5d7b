//! Unions: the branch that is selected, values that match none, and the cost of selection.

use serde_json::{Value, json};

use crate::runtime::json::decode::{self, Decode};
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::encode::Encode;
use crate::runtime::json::object;
use crate::runtime::json::union;
use crate::runtime::response::body_reader::json as json_of;
use crate::runtime::validation::validate::Validate;

/// The JSON text of a value.
fn written(value: &dyn Encode) -> String {
    serde_json::to_string(value).unwrap()
}

#[derive(Clone, PartialEq)]
struct Cat {
    kind: String,
    lives: Option<i64>,
}

object::object!(Cat {
    kind: required "kind",
    lives: optional "lives",
});

#[derive(Clone, PartialEq)]
struct Dog {
    kind: String,
    name: String,
}

object::object!(Dog {
    kind: required "kind",
    name: required "name" [MaxLength(3)],
});

/// Selected by `kind`.
#[derive(Clone, PartialEq)]
enum Pet {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    Other(Value),
}

union::union!(Pet {
    Cat(Cat) = "cat" | "kitten" in any,
    Dog(Dog) = "dog" in any,
} "oneOf" by "kind" else Other);

/// Without a discriminator.
#[derive(Clone, PartialEq)]
enum Animal {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    Number(f64),
    Count(i64),
    Other(Value),
}

union::union!(Animal {
    Cat(Cat),
    Dog(Dog),
    Number(f64),
    Count(i64),
} "anyOf" else Other);

fn read<T: Decode>(text: &str) -> Result<T, Deviation> {
    decode::from_text(text, Decoding::Strict).map(|(value, _)| value)
}

fn reported(value: &impl Validate) -> Vec<String> {
    let found = value.validate().err().unwrap_or_default();
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn the_discriminator_selects() {
    let cat = Pet::from(Cat {
        kind: "kitten".to_owned(),
        lives: None,
    });
    assert_eq!(read::<Pet>(r#"{"kind":"kitten"}"#).unwrap(), cat);
    assert_eq!(written(&cat), r#"{"kind":"kitten"}"#);
    // A mismatch has its location, so that lenient decoding can remove it.
    let fault = read::<Pet>(r#"{"kind":"cat","lives":null}"#).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "/lives: expected an integer (i64), found null"
    );
    assert!(reported(&read::<Pet>(r#"{"kind":"dog","name":"Rex"}"#).unwrap()).is_empty());
    let long = read::<Pet>(r#"{"kind":"dog","name":"Hasso"}"#).unwrap();
    assert_eq!(
        reported(&long),
        ["/name: must have at most 3 characters, but is \"Hasso\""]
    );
}

#[test]
fn a_value_without_a_branch_is_kept_and_reported() {
    let text = r#"{"kind":"cow","milk":[1,2.5]}"#;
    let cow = read::<Pet>(text).unwrap();
    assert!(matches!(cow, Pet::Other(_)));
    assert_eq!(written(&cow), text);
    assert_eq!(
        reported(&cow),
        ["/kind: must be one of `cat`, `kitten`, `dog`, but is \"cow\""]
    );
    assert_eq!(
        reported(&read::<Pet>("[]").unwrap()),
        [
            "must match Cat (expected an object (Cat), found an array), or Dog (expected an \
              object (Dog), found an array), but is an empty array"
        ]
    );
    let number = read::<Animal>(r#"{"kind":7}"#).unwrap();
    let found = number.validate().unwrap_err();
    assert_eq!(found.iter().next().unwrap().keyword(), "anyOf");
    // A value that was created otherwise may match a branch.
    let known = Animal::Other(json!({"kind": "cat"}));
    assert!(reported(&known).is_empty());
}

#[test]
fn the_branch_that_preserves_most_is_selected() {
    let is_dog = |text| matches!(read::<Animal>(text).unwrap(), Animal::Dog(_));
    assert!(is_dog(r#"{"kind":"x","name":"Rex"}"#));
    assert!(!is_dog(r#"{"kind":"x","lives":9,"name":"Rex"}"#));
    assert!(!is_dog(r#"{"kind":"x","name":"Hasso"}"#));
    assert_eq!(read::<Animal>("3").unwrap(), Animal::Count(3));
    assert_eq!(read::<Animal>("3.5").unwrap(), Animal::Number(3.5));
}

/// A union whose branches contain the union.
#[derive(Clone, PartialEq)]
enum Tree {
    Left(Box<Left>),
    Right(Box<Right>),
    Both(Box<Both>),
    Other(Value),
}

union::union!(Tree {
    Left(Left),
    Right(Right),
    Both(Both),
} "oneOf" else Other);

macro_rules! node {
    ($name:ident { $($field:ident: $key:literal),* }) => {
        #[derive(Clone, PartialEq)]
        struct $name {
            inner: Option<Tree>,
            $($field: i64,)*
        }

        object::object!($name {
            inner: optional "inner",
            $($field: required $key,)*
        });
    };
}
node!(Left { left: "left" });
node!(Right { right: "right" });
node!(Both {
    left: "left",
    right: "right"
});

#[test]
fn unions_in_unions_cost_no_more_with_each_level() {
    // Each level matches all branches, one of them, or none but for its last property.
    for (fields, depth) in [
        (r#""left":1,"right":2"#, 100),
        (r#""right":2"#, 100),
        (r#""left":"x""#, 100),
    ] {
        let mut text = r#"{"left":1,"right":2}"#.to_owned();
        for level in 0..depth {
            let fields = if level % 2 == 0 {
                r#""left":1,"right":2"#
            } else {
                fields
            };
            text = format!(r#"{{"inner":{text},{fields}}}"#);
        }
        let tree = read::<Tree>(&text).unwrap();
        assert_eq!(written(&tree).len(), text.len());
        let count = tree.validate().err().map_or(0, |found| found.count());
        assert_eq!(count, usize::from(fields.contains('x')), "{fields}");
    }
}

#[test]
fn repairs_in_unions_in_unions_cost_no_more_with_each_level() {
    let mut text = r#"{"left":1}"#.to_owned();
    for _ in 0..100 {
        text = format!(r#"{{"inner":{text},"left":"1"}}"#);
    }
    let (tree, drift) = json_of::<Tree>(text.as_bytes(), Decoding::Lenient).unwrap();
    assert!(matches!(tree, Tree::Left(_)));
    assert_eq!(drift.len(), 100);
    assert_eq!(written(&tree).len(), text.len() - 200);
}

/// A union whose branches overlap, each with a property that the other one does not declare.
macro_rules! overlapping {
    ($name:ident { $one:ident, $other:ident } $keyword:literal) => {
        #[derive(Clone, PartialEq)]
        enum $name {
            $one(Box<$one>),
            $other(Box<$other>),
            Other(Value),
        }

        union::union!($name {
            $one($one),
            $other($other),
        } $keyword else Other);

        overlapping!(@branch $one $name "one");
        overlapping!(@branch $other $name "other");
    };
    (@branch $branch:ident $name:ident $key:literal) => {
        #[derive(Clone, PartialEq)]
        struct $branch {
            inner: Option<$name>,
            own: Option<i64>,
        }

        object::object!($branch {
            inner: optional "inner",
            own: optional $key,
        });
    };
}
overlapping!(Any { Ant, Bee } "anyOf");
overlapping!(Only { Fox, Owl } "oneOf");

#[test]
fn a_value_that_no_single_branch_holds_is_kept_whole() {
    let both = r#"{"one":1,"other":2}"#;
    let any = read::<Any>(both).unwrap();
    assert!(matches!(any, Any::Other(_)) && reported(&any).is_empty());
    assert_eq!(written(&any), both);
    let only = read::<Only>(both).unwrap();
    assert_eq!(written(&only), both);
    assert_eq!(
        reported(&only),
        [
            "must match only one variant, not both Fox and Owl, but is an object with \
              `one`, `other`"
        ]
    );
    // Whatever no branch declares is ignored, and no reason to keep a value whole.
    let is_other = |text: &str| matches!(read::<Any>(text).unwrap(), Any::Bee(_));
    assert!(is_other(r#"{"other":2,"unknown":3}"#));
    // A value inside of it that is valid as a whole does not make it invalid.
    assert!(is_other(&format!(r#"{{"inner":{both},"other":2}}"#)));
    // The same value can be received where it is created otherwise.
    let known = Only::Other(json!({"inner": {"one": 1}, "other": 2, "unknown": 3}));
    assert!(reported(&known).is_empty());
}

#[test]
fn values_that_are_kept_whole_cost_no_more_with_each_level() {
    for (innermost, count) in [
        (r#"{"one":1,"other":2}"#, 0),
        (r#"{"one":"x","other":"x"}"#, 1),
    ] {
        let mut text = innermost.to_owned();
        for _ in 0..100 {
            text = format!(r#"{{"inner":{text},"one":1,"other":2}}"#);
        }
        let any = read::<Any>(&text).unwrap();
        assert_eq!(any.validate().err().map_or(0, |it| it.count()), count);
    }
}

#[test]
fn a_variant_has_a_discriminator_that_selects_it() {
    let cat = |kind: &str| Cat {
        kind: kind.to_owned(),
        lives: None,
    };
    assert_eq!(Pet::from(cat("kitten")).validate(), Ok(()));
    let found = Pet::from(cat("dog")).validate().unwrap_err();
    assert_eq!(
        found.to_string(),
        "/kind: must be one of `cat`, `kitten`, but is \"dog\""
    );
}

/// A cat, or just its name.
#[derive(Clone, PartialEq)]
enum Named {
    Name(String),
    Cat(Box<Cat>),
    Other(Value),
}

union::union!(Named {
    Name(String),
    Cat(Cat),
} "oneOf" else Other);

#[test]
fn lenient_decoding_repairs_near_misses() {
    let lenient = |text: &str| {
        let (named, drift) = json_of::<Vec<Named>>(text.as_bytes(), Decoding::Lenient).unwrap();
        let drift: Vec<_> = drift.iter().map(ToString::to_string).collect();
        (named, drift)
    };
    let (named, drift) = lenient(r#"["a", {"kind": "b", "lives": null}, null]"#);
    assert!(matches!(named.as_slice(), [Named::Name(_), Named::Cat(_)]));
    assert_eq!(drift[0], "/1/lives: expected an integer (i64), found null");
    assert!(drift[1].starts_with("/2: expected "), "{drift:?}");
    // A value that has no reading as any branch is kept, as is a scalar that is not one of them.
    let text = r#"[[null], {"kind": "c", "lives": "9"}, {"lives": 9}, 7]"#;
    let (named, drift) = lenient(text);
    let [
        Named::Other(_),
        Named::Cat(cat),
        Named::Other(_),
        Named::Other(_),
    ] = &*named
    else {
        panic!("{named:?}");
    };
    assert_eq!(cat.lives, Some(9));
    assert_eq!(
        drift,
        ["/1/lives: expected an integer (i64), found the string \"9\""]
    );
}
