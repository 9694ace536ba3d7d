// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Way in which messages reach the customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommunicationChannel {
    /// Letter sent by post.
    ///
    /// On the wire: `LETTER`.
    Letter,
    /// Message sent by email.
    ///
    /// On the wire: `EMAIL`.
    Email,
    /// Text message to the mobile phone.
    ///
    /// On the wire: `TEXT_MESSAGE`.
    TextMessage,
    /// Telephone call.
    ///
    /// On the wire: `PHONE`.
    Phone,
    /// Message sent by fax.
    ///
    /// On the wire: `FAX`.
    Fax,
    /// Conversation with the customer.
    ///
    /// On the wire: `CONVERSATION`.
    Conversation,
    /// Chat message.
    ///
    /// On the wire: `CHAT`.
    Chat,
    /// Any other channel.
    ///
    /// On the wire: `OTHER`.
    Other,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CommunicationChannel {
        "LETTER" => Letter,
        "EMAIL" => Email,
        "TEXT_MESSAGE" => TextMessage,
        "PHONE" => Phone,
        "FAX" => Fax,
        "CONVERSATION" => Conversation,
        "CHAT" => Chat,
        "OTHER" => Other,
    } else Unrecognized
}

/// Setting of one communication channel within a message category.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommunicationChannelWrapper {
    /// Way in which messages reach the customer.
    pub communication_channel: CommunicationChannel,
    /// Whether the customer may change the setting of the channel.
    pub customer_overridable: Option<bool>,
    /// Whether the channel is used for the message category.
    pub active: Option<bool>,
}

codegen::object! {
    CommunicationChannelWrapper {
        "communicationChannel" => communication_channel: required,
        "customerOverridable" => customer_overridable: optional,
        "active" => active: optional,
    }
}

impl CommunicationChannelWrapper {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(communication_channel: CommunicationChannel) -> Self {
        Self {
            communication_channel,
            customer_overridable: None,
            active: None,
        }
    }

    /// Sets [`customer_overridable`](Self::customer_overridable).
    #[inline]
    #[must_use]
    pub fn with_customer_overridable(mut self, customer_overridable: bool) -> Self {
        self.customer_overridable = Some(customer_overridable);
        self
    }

    /// Sets [`active`](Self::active).
    #[inline]
    #[must_use]
    pub fn with_active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

/// Whether the communication came from or went to the customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommunicationDirection {
    /// Sent by the customer to the studio.
    ///
    /// On the wire: `INCOMING`.
    Incoming,
    /// Sent by the studio to the customer.
    ///
    /// On the wire: `OUTGOING`.
    Outgoing,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CommunicationDirection {
        "INCOMING" => Incoming,
        "OUTGOING" => Outgoing,
    } else Unrecognized
}

/// Channels that may be used for one category of messages.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CommunicationPreference {
    /// Category of messages that the preference covers.
    pub message_category: Option<CommunicationPreferenceMessageCategory>,
    /// Communication channels with their settings for the category.
    pub channels: Option<Vec<CommunicationChannelWrapper>>,
}

codegen::object! {
    CommunicationPreference {
        "messageCategory" => message_category: optional,
        "channels" => channels: optional,
    }
}

impl CommunicationPreference {
    /// Without any field; all are optional, and set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            message_category: None,
            channels: None,
        }
    }

    /// Sets [`message_category`](Self::message_category).
    #[inline]
    #[must_use]
    pub fn with_message_category(
        mut self,
        message_category: CommunicationPreferenceMessageCategory,
    ) -> Self {
        self.message_category = Some(message_category);
        self
    }

    /// Sets [`channels`](Self::channels).
    #[inline]
    #[must_use]
    pub fn with_channels(
        mut self,
        channels: impl IntoIterator<Item = CommunicationChannelWrapper>,
    ) -> Self {
        self.channels = Some(channels.into_iter().collect());
        self
    }
}

/// Category of messages that the preference covers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommunicationPreferenceMessageCategory {
    /// Messages about the customer's contract.
    ///
    /// On the wire: `CONTRACT`.
    Contract,
    /// General messages that fit no other category.
    ///
    /// On the wire: `GENERAL`.
    General,
    /// Messages about appointments and bookings.
    ///
    /// On the wire: `APPOINTMENT`.
    Appointment,
    /// Newsletters of the studio.
    ///
    /// On the wire: `NEWSLETTER`.
    Newsletter,
    /// Messages about the loyalty program.
    ///
    /// On the wire: `LOYALTY_PROGRAM`.
    LoyaltyProgram,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CommunicationPreferenceMessageCategory {
        "CONTRACT" => Contract,
        "GENERAL" => General,
        "APPOINTMENT" => Appointment,
        "NEWSLETTER" => Newsletter,
        "LOYALTY_PROGRAM" => LoyaltyProgram,
    } else Unrecognized
}

/// Communication with a customer to be stored in a thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommunicationThreadRequest {
    /// State of the thread the communication belongs to.
    pub communication_thread_status: CommunicationThreadStatus,
    /// Number of the related ticket in an external ticketing system.
    pub ticket_number: Option<String>,
    /// Subject line of the communication.
    pub subject: String,
    /// Text of the communication.
    pub content: String,
    /// Whether the communication came from or went to the customer.
    pub communication_direction: CommunicationDirection,
    /// Link to the related ticket in an external ticketing system.
    pub ticket_link: Option<String>,
    /// Channel through which the communication took place.
    pub communication_channel: CommunicationChannel,
    /// Employee or agent who handles the communication.
    pub agent: Option<String>,
    /// Date and time of the communication, with offset and time zone; without it the current time is used.
    pub communication_date_time: Option<codegen::DateTime>,
}

codegen::object! {
    CommunicationThreadRequest {
        "communicationThreadStatus" => communication_thread_status: required,
        "ticketNumber" => ticket_number: optional,
        "subject" => subject: required,
        "content" => content: required,
        "communicationDirection" => communication_direction: required,
        "ticketLink" => ticket_link: optional,
        "communicationChannel" => communication_channel: required,
        "agent" => agent: optional,
        "communicationDateTime" => communication_date_time: optional,
    }
}

/// The required fields of [`CommunicationThreadRequest`], which is made of it by `From`.
#[derive(Clone, Debug, PartialEq)]
pub struct CommunicationThreadRequestRequired {
    /// State of the thread the communication belongs to.
    pub communication_thread_status: CommunicationThreadStatus,
    /// Subject line of the communication.
    pub subject: String,
    /// Text of the communication.
    pub content: String,
    /// Whether the communication came from or went to the customer.
    pub communication_direction: CommunicationDirection,
    /// Channel through which the communication took place.
    pub communication_channel: CommunicationChannel,
}

impl From<CommunicationThreadRequestRequired> for CommunicationThreadRequest {
    #[inline]
    fn from(fields: CommunicationThreadRequestRequired) -> Self {
        Self {
            communication_thread_status: fields.communication_thread_status,
            ticket_number: None,
            subject: fields.subject,
            content: fields.content,
            communication_direction: fields.communication_direction,
            ticket_link: None,
            communication_channel: fields.communication_channel,
            agent: None,
            communication_date_time: None,
        }
    }
}

impl CommunicationThreadRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: CommunicationThreadRequest::from(CommunicationThreadRequestRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        communication_thread_status: CommunicationThreadStatus,
        subject: impl Into<String>,
        content: impl Into<String>,
        communication_direction: CommunicationDirection,
        communication_channel: CommunicationChannel,
    ) -> Self {
        Self {
            communication_thread_status,
            ticket_number: None,
            subject: subject.into(),
            content: content.into(),
            communication_direction,
            ticket_link: None,
            communication_channel,
            agent: None,
            communication_date_time: None,
        }
    }

    /// Sets [`ticket_number`](Self::ticket_number).
    #[inline]
    #[must_use]
    pub fn with_ticket_number(mut self, ticket_number: impl Into<String>) -> Self {
        self.ticket_number = Some(ticket_number.into());
        self
    }

    /// Sets [`ticket_link`](Self::ticket_link).
    #[inline]
    #[must_use]
    pub fn with_ticket_link(mut self, ticket_link: impl Into<String>) -> Self {
        self.ticket_link = Some(ticket_link.into());
        self
    }

    /// Sets [`agent`](Self::agent).
    #[inline]
    #[must_use]
    pub fn with_agent(mut self, agent: impl Into<String>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// Sets [`communication_date_time`](Self::communication_date_time).
    #[inline]
    #[must_use]
    pub fn with_communication_date_time(
        mut self,
        communication_date_time: codegen::DateTime,
    ) -> Self {
        self.communication_date_time = Some(communication_date_time);
        self
    }
}

/// Communication stored in a thread of a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommunicationThreadResponse {
    /// Id of the customer the communication is about.
    pub customer_id: i64,
    /// Id of the stored communication.
    pub communication_id: i64,
    /// Id of the thread that contains the communication.
    pub thread_id: i64,
    /// State of the thread the communication belongs to.
    pub communication_thread_status: CommunicationThreadStatus,
    /// Number of the related ticket in an external ticketing system.
    pub ticket_number: Option<String>,
    /// Subject line of the communication.
    pub subject: String,
    /// Text of the communication.
    pub content: String,
    /// Whether the communication came from or went to the customer.
    pub communication_direction: CommunicationDirection,
    /// Link to the related ticket in an external ticketing system.
    pub ticket_link: Option<String>,
    /// Channel through which the communication took place.
    pub communication_channel: CommunicationChannel,
    /// Employee or agent who handles the communication.
    pub agent: Option<String>,
}

codegen::object! {
    CommunicationThreadResponse {
        "customerId" => customer_id: required as Integer,
        "communicationId" => communication_id: required as Integer,
        "threadId" => thread_id: required as Integer,
        "communicationThreadStatus" => communication_thread_status: required,
        "ticketNumber" => ticket_number: optional,
        "subject" => subject: required,
        "content" => content: required,
        "communicationDirection" => communication_direction: required,
        "ticketLink" => ticket_link: optional,
        "communicationChannel" => communication_channel: required,
        "agent" => agent: optional,
    }
}

/// State of the thread the communication belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommunicationThreadStatus {
    /// The thread has been opened.
    ///
    /// On the wire: `CREATED`.
    Created,
    /// The conversation in the thread continues.
    ///
    /// On the wire: `ONGOING`.
    Ongoing,
    /// The thread is finished.
    ///
    /// On the wire: `CLOSED`.
    Closed,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CommunicationThreadStatus {
        "CREATED" => Created,
        "ONGOING" => Ongoing,
        "CLOSED" => Closed,
    } else Unrecognized
}
