package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cms.CMSEnvelopedDataParser;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientId;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyAgreeEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientId;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientId;
import org.bouncycastle.operator.OperatorCreationException;

/** The inner layer, CMS EnvelopedData (RFC 5652, section 6), opened with our own key into a file of the work folder. */
final class Unsealing {
    private static final int BUFFER = 1 << 16;

    private final List<Identity> own;
    private final Limits limits;

    Unsealing(List<Identity> own, Limits limits) {
        this.own = own;
        this.limits = limits;
    }

    /** Writes the ZIP inside a package, whose signature was checked before, to a new file. */
    void into(Path zip, Path signed) throws Refusal {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(signed), BUFFER);
                InputStream plain = plain(SignatureCheck.reopen(raw));
                OutputStream out = writing(zip)) {
            copy(plain, out, zip);
        } catch (IOException | CMSException | OperatorCreationException | RuntimeException broken) {
            if (broken instanceof AppException notOurs) {
                throw notOurs;
            }
            throw new Refusal(broken, "exchange.package.sealed");
        }
    }

    private InputStream plain(InputStream sealed) throws Refusal, CMSException, IOException {
        CMSEnvelopedDataParser parser = new CMSEnvelopedDataParser(new ASN1InputStream(sealed, Limits.ELEMENT_BYTES));
        if (!Algorithms.CIPHERS.contains(parser.getEncryptionAlgOID())) {
            throw new Refusal("exchange.package.algorithm");
        }
        for (Identity identity : own) {
            Collection<RecipientInformation> ours = parser.getRecipientInfos().getRecipients(id(identity));
            if (!ours.isEmpty()) {
                return ours.iterator().next().getContentStream(recipient(identity)).getContentStream();
            }
        }
        throw new Refusal("exchange.package.recipient");
    }

    private static RecipientId id(Identity identity) {
        return rsa(identity)
                ? new JceKeyTransRecipientId(identity.certificate())
                : new JceKeyAgreeRecipientId(identity.certificate());
    }

    private static Recipient recipient(Identity identity) {
        return rsa(identity)
                ? new JceKeyTransEnvelopedRecipient(identity.key()).setProvider(Algorithms.PROVIDER)
                : new JceKeyAgreeEnvelopedRecipient(identity.key()).setProvider(Algorithms.PROVIDER);
    }

    private static boolean rsa(Identity identity) {
        return identity.certificate().getPublicKey() instanceof RSAPublicKey;
    }

    private void copy(InputStream plain, OutputStream out, Path zip) throws Refusal, IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = plain.read(buffer); read >= 0; read = plain.read(buffer)) {
            bytes += read;
            if (bytes > limits.packageBytes()) {
                throw new Refusal("exchange.package.large");
            }
            store(out, buffer, read, zip);
        }
    }

    /** A full disk is no fault of the package. */
    private static void store(OutputStream out, byte[] buffer, int count, Path zip) {
        try {
            out.write(buffer, 0, count);
        } catch (IOException full) {
            throw new AppException(full, "exchange.work.unwritable", zip.getParent());
        }
    }

    private static OutputStream writing(Path zip) {
        try {
            return Files.newOutputStream(zip);
        } catch (IOException failed) {
            throw new AppException(failed, "exchange.work.unwritable", zip.getParent());
        }
    }
}
