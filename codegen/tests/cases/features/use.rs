//! What is compiled with the features of some groups; `compile.rs` runs this with several choices.

use features::operations::Health;
use features::types::{Color, Price, Problem, Unused, Urgency};
use features::{ErrorBody, Header, Operation, headers};

/// The body of an error response.
fn error<O: Operation<ErrorBody = ErrorBody>>(status: u16, text: &'static str) -> ErrorBody {
    let response = http::Response::builder().status(status);
    match O::parse(response.body(text.into()).expect("is a response")) {
        Err(features::Error::Api(failure)) => failure.into_body().expect("has a body"),
        _ => panic!("expected an error response"),
    }
}

#[test]
fn what_belongs_to_no_group_alone_is_always_there() {
    let untyped = error::<Health>(500, r#"{"hint":"a"}"#);
    assert!(matches!(untyped, ErrorBody::Json(_)));
    let urgency: Header<Urgency> = headers::X_URGENCY;
    assert_eq!(urgency.name(), "x-urgency");
    // Nothing leads to the first of these, and it leads to the other one.
    assert_eq!(Unused::new().color(Color::Red).color, Some(Color::Red));
    assert_eq!(Price::new(3).amount, 3);
    assert_eq!(Problem::new().message("a").message.as_deref(), Some("a"));
}

#[test]
#[cfg(feature = "pets")]
fn the_group_of_pets_has_types_and_an_error_of_its_own() {
    use features::operations::GetPet;
    use features::types::{Kind, Pet, pet};
    let pet = Pet::new().kind(Kind::Cat).size(pet::Size::Small);
    let father = pet::Father::new().size(pet::father::Size::Large);
    assert_eq!(pet.father(father).kind, Some(Kind::Cat));
    let problem = error::<GetPet>(404, r#"{"hint":"a"}"#);
    assert!(matches!(problem, ErrorBody::PetProblem(problem) if problem.hint.as_deref() == Some("a")));
}

#[test]
#[cfg(feature = "orders")]
fn the_group_of_orders_has_a_type_of_its_own() {
    use features::operations::AddOrder;
    use features::types::{Order, order};
    let order = Order::new(Price::new(3)).state(order::State::Paid);
    let _ = AddOrder::new(order);
    let problem = error::<AddOrder>(404, r#"{"message":"a"}"#);
    assert!(matches!(problem, ErrorBody::Problem(problem) if problem.message.as_deref() == Some("a")));
}
