//! Books the first slot of a class that has room: `cargo run --example book_class -- CLASS_ID CUSTOMER_ID`.

use generated_client::models::{
    ClassSlot, ClassSlotBookingRequest, ClassSlotBookingRequestRequired, ClassSlotBookingResult,
};
use generated_client::{Client, Error};

/// Books the customer into the first slot of the class that has room; `None` if there is no such slot.
pub async fn book_first_slot(
    client: &Client,
    class_id: i64,
    customer_id: i64,
) -> Result<Option<ClassSlotBookingResult>, Error> {
    let slots = client.classes().get_class_slots(class_id).await?;
    let Some(slot) = slots.result.iter().find(|slot| has_room(slot)) else { return Ok(None) };
    let booking =
        ClassSlotBookingRequest::from(ClassSlotBookingRequestRequired { customer_id, class_slot_id: slot.id });
    client.classes().book_class_slot(&booking).await.map(Some)
}

/// Whether a booking gets a place at once. A slot without a maximum always has room.
fn has_room(slot: &ClassSlot) -> bool {
    let taken = slot.booked_participants.unwrap_or_default() + slot.additional_participants;
    slot.max_participants.is_none_or(|most| taken < most)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse());
    let (Some(class), Some(customer)) = (arguments.next(), arguments.next()) else {
        return Err("usage: book_class CLASS_ID CUSTOMER_ID".into());
    };
    match book_first_slot(&Client::from_env()?, class?, customer?).await? {
        Some(booking) => println!("booking {} is {}", booking.booking_id, booking.booking_status),
        None => println!("no slot of this class has room"),
    }
    Ok(())
}
